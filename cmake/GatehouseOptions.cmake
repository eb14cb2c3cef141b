# What every target of the project is compiled with, in one INTERFACE target.

option(GATEHOUSE_TESTS "Build the tests" ON)
option(GATEHOUSE_FUZZ "Build the libFuzzer targets (clang only)" OFF)
option(GATEHOUSE_PCH "Precompile the most used Qt headers (off for lint)" OFF)
set(GATEHOUSE_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui")
# All programs side by side, so that a build folder can be used without installing.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(gatehouse_options INTERFACE)
target_compile_options(gatehouse_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -fvisibility=hidden)
target_compile_definitions(gatehouse_options INTERFACE
    GATEHOUSE_VERSION="${PROJECT_VERSION}"
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(gatehouse_options INTERFACE "${PROJECT_SOURCE_DIR}/src")

# Programs can be loaded anywhere, and nothing that the loader has written stays writable.
include(CheckPIESupported)
check_pie_supported()
set(hardened $<NOT:$<CONFIG:Debug>>)
target_link_options(gatehouse_options INTERFACE $<${hardened}:-Wl,-z,relro> $<${hardened}:-Wl,-z,now> $<${hardened}:-Wl,--as-needed>)
target_compile_options(gatehouse_options INTERFACE
    $<${hardened}:-fstack-protector-strong> $<${hardened}:-fstack-clash-protection>)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(gatehouse_options INTERFACE $<${hardened}:-fcf-protection>)
endif()

# A release has no assertions (Release defines NDEBUG, Qt's own targets QT_NO_DEBUG).
if(GATEHOUSE_SANITIZE)
    target_compile_options(gatehouse_options INTERFACE
        -fsanitize=${GATEHOUSE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(gatehouse_options INTERFACE -fsanitize=${GATEHOUSE_SANITIZE})
    # Optimised, and yet with every assertion.
    target_compile_definitions(gatehouse_options INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
else()
    target_compile_definitions(gatehouse_options INTERFACE $<${hardened}:_FORTIFY_SOURCE=2>) # needs optimisation
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(gatehouse_options INTERFACE -fuse-ld=mold)
endif()

# What moc and rcc wrote is not ours to mend: one check that finds nothing there (none at all would be refused).
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,llvm-twine-local'\n")
endif()

# gatehouse_library(<folder> SOURCES ... LINKS ...): one static library a folder of src/.
function(gatehouse_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(gatehouse_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(gatehouse_${name} PUBLIC gatehouse_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(GATEHOUSE_PCH)
        target_precompile_headers(gatehouse_${name} PRIVATE
            <QtCore/QByteArray> <QtCore/QDateTime> <QtCore/QHash> <QtCore/QJsonArray> <QtCore/QJsonObject>
            <QtCore/QList> <QtCore/QObject> <QtCore/QString> <QtCore/QVariant> <functional> <memory> <optional>)
    endif()
endfunction()

# gatehouse_test(<name> SOURCES ... LINKS ... [LABELS ...] [TIMEOUT seconds]): one Qt Test program, run offscreen.
function(gatehouse_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS;ARGS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE gatehouse_options ${ARG_LINKS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        GATEHOUSE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        GATEHOUSE_BIN_DIR="${CMAKE_BINARY_DIR}/bin"
        GATEHOUSE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name} ${ARG_ARGS})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
    if(ARG_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
    endif()
endfunction()

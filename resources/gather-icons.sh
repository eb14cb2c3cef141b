#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Copies the Breeze icons that the program uses out of Debian's package breeze-icon-theme and writes index.theme and icons.qrc.
# After an icon was named in the sources, or is no longer: run this, commit what changed. tests/architecture tells which are missing.
set -euo pipefail
cd "$(dirname "$0")"

from=${1:-/usr/share/icons}
sizes="16 22 32"
# An icon is used where its name stands in the window's sources, as u"name"_s. Some are drawn by another one.
stand_ins="home=go-home network-server=server-database preferences-system=configure"
no_icons="answer|box|contrast|description|error|link|message|none|port|region|selection|unknown|window" # words of the sources that Breeze happens to draw
names=$(grep -rhoE 'u"[a-z][a-z0-9]*(-[a-z0-9]+)*"_s' ../src/widgets ../src/programs | sed 's/^u"//; s/"_s$//' |
    grep -vxE "$no_icons" | LC_ALL=C sort -u)

# find_icon THEME SIZE NAME: the first folder that has it, in the order in which Breeze itself would be searched.
find_icon()
{
    local context file
    for context in actions status emblems places mimetypes preferences apps categories devices; do
        file="$from/$1/$context/$2/$3.svg"
        [ -e "$file" ] && { echo "$file"; return 0; }
    done
    if [ "$2" = 16 ] && [ -e "$from/$1/actions/symbolic/$3.svg" ]; then
        echo "$from/$1/actions/symbolic/$3.svg"
        return 0
    fi
    if [ "$2" = 16 ] && [ -e "$from/$1/status/symbolic/$3.svg" ]; then
        echo "$from/$1/status/symbolic/$3.svg"
        return 0
    fi
    return 1
}

for theme in breeze breeze-dark; do
    for size in $sizes; do
        rm -rf "icons/$theme/$size"
        mkdir -p "icons/$theme/$size"
        for name in $names; do
            # An icon's own drawing first, then what stands in for it.
            source=$(tr ' ' '\n' <<<"$stand_ins" | sed -n "s/^$name=//p")
            file=$(find_icon "$theme" "$size" "$name") || file=$(find_icon "$theme" "$size" "${source:-$name}") || continue
            cp -L "$file" "icons/$theme/$size/$name.svg"
            chmod 0644 "icons/$theme/$size/$name.svg"
        done
    done
    {
        echo "[Icon Theme]"
        [ "$theme" = breeze ] && echo "Name=Breeze" || echo "Name=Breeze Dark"
        echo "Comment=The icons of Breeze (KDE) that Gatehouse uses"
        # Inherits nothing: what is not here is a mistake that a test should see.
        echo "Directories=$(echo $sizes | tr ' ' ',')"
        for size in $sizes; do
            printf '\n[%s]\nSize=%s\nContext=Actions\nType=Scalable\n' "$size" "$size"
            case $size in
            16) printf 'MinSize=8\nMaxSize=19\n' ;;
            22) printf 'MinSize=20\nMaxSize=27\n' ;;
            32) printf 'MinSize=28\nMaxSize=512\n' ;;
            esac
        done
    } >"icons/$theme/index.theme"
done

{
    echo '<RCC version="1.0">'
    echo '  <qresource prefix="/">'
    echo '    <file>gatehouse.svg</file>'
    find icons -name index.theme -o -name '*.svg' | LC_ALL=C sort | sed 's,.*,    <file>&</file>,'
    echo '  </qresource>'
    echo '</RCC>'
} >icons.qrc

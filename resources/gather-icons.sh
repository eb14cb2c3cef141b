#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Copies the Breeze icons that the program uses out of Debian's package breeze-icon-theme and writes index.theme and icons.qrc.
# Only for adding an icon: put its name in the list, run this, commit what changed.
set -euo pipefail
cd "$(dirname "$0")"

from=${1:-/usr/share/icons}
sizes="16 22 32"
names="
 home=go-home go-home user system-users user-identity user-group-new user-group-properties group list-add-user list-remove-user list-add
 list-remove im-user services configure settings-configure configure-toolbars preferences-system=configure
 network-connect network-disconnect network-server=server-database server-database globe internet-services cloudstatus project-development
 view-list-tree distribute-graph-directed view-grid view-list-details view-list-text view-file-columns object-columns view-table-of-contents-ltr
 view-filter view-sort-ascending view-sort-descending view-refresh view-history view-statistics office-chart-bar table edit-table-insert-row-below
 document-export document-import document-new document-open document-open-recent document-save document-save-as document-edit
 document-preview document-properties documentinfo document-multiple dialog-scripts license tag
 x-office-spreadsheet text-csv text-plain application-vnd.oasis.opendocument.spreadsheet
 edit-find search edit-clear edit-clear-all edit-undo edit-redo edit-copy edit-paste edit-delete edit-rename edit-none edit-select-all
 edit-cut link folder folder-open
 dialog-ok dialog-ok-apply checkmark dialog-cancel dialog-close window-close application-exit process-stop
 dialog-warning dialog-error dialog-information dialog-question question
 emblem-success emblem-error emblem-warning emblem-question emblem-information emblem-pause emblem-locked emblem-important
 emblem-unavailable emblem-added emblem-remove
 data-success data-error data-warning data-information state-ok state-error state-warning security-high security-low
 media-playback-pause media-playback-start media-playback-stop
 go-next go-previous go-down go-up go-jump arrow-right arrow-left arrow-down arrow-up
 mail-message mail-send mail-sent mail-receive clock chronometer appointment-new
 object-locked object-unlocked password-show-on password-show-off visibility hint
 bookmark-new bookmarks starred-symbolic non-starred-symbolic rating draw-star
 help-contents help-about help-hint help-whatsthis help-feedback system-run run-build tools-wizard
 overflow-menu application-menu sidebar-collapse
"

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
        for entry in $names; do
            name=${entry%%=*}
            source=${entry##*=}
            # An icon's own drawing first, then what stands in for it.
            file=$(find_icon "$theme" "$size" "$name") || file=$(find_icon "$theme" "$size" "$source") || continue
            cp -L "$file" "icons/$theme/$size/$name.svg"
            chmod 0644 "icons/$theme/$size/$name.svg"
        done
    done
    for entry in $names; do
        name=${entry%%=*}
        ls "icons/$theme/"*"/$name.svg" >/dev/null 2>&1 || { echo "no icon called $name in $theme" >&2; exit 1; }
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

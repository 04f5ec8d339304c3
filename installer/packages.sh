#!/bin/bash
# SPDX-FileCopyrightText: The Kitcamp authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what installer/packages.txt names and this Debian lacks. Sourced by run.sh and tests/run.sh.

# install_packages tests: also what only tests need, which stands behind the line "# tests".
install_packages() {
    local list wanted missing=() sudo=() last='/^# tests/q'
    [ "${1:-}" = tests ] && last=''
    list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"
    wanted=$(sed "$last" "$list" | grep -vE '^[[:space:]]*(#|$)')
    for package in $wanted; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing: ${missing[*]}. Run this as root, or install sudo." >&2
            return 1
        fi
        sudo=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    "${sudo[@]}" apt-get update -q &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

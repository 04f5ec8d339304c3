#!/bin/bash
# SPDX-FileCopyrightText: The Kitcamp authors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to Kitcamp's window on the sample centre: packages, build, start.
# With no display it says so and renders every screen into ./tour instead.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
install_packages
cmake --preset release -DKITCAMP_BENCH=OFF >/dev/null
cmake --build --preset release --target kitcamp
kitcamp=build/release/bin/kitcamp
sample=${XDG_DATA_HOME:-$HOME/.local/share}/Kitcamp/sample.kitcamp
mkdir -p "$(dirname "$sample")"
[ -e "$sample" ] || "$kitcamp" new "$sample" --sample
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here: the screens are drawn into ./tour instead."
    exec "$kitcamp" tour "$sample" tour
fi
exec "$kitcamp" "$sample"

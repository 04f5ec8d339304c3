#!/bin/bash
# SPDX-FileCopyrightText: The Kitcamp authors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the result of all tests: packages, build, tests offscreen. The last line is ctest's own.
# Arguments go to ctest: bash tests/run.sh -R desk
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
install_packages tests
cmake --preset dev >/dev/null
cmake --build --preset dev
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
# Tests live in UTC; those about times name their zones themselves (see tests/README.md).
exec ctest --test-dir build/dev --output-on-failure --parallel 2 "$@"

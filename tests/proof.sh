#!/bin/bash
# SPDX-FileCopyrightText: The Kitcamp authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The long proof of sync, beyond what tests/run.sh does each time:
#   bash tests/proof.sh                     20,000 random histories and 5,000 kills, in as many processes as there are cores
#   bash tests/proof.sh histories 3000      so many histories; KITCAMP_FIRST_SEED=N begins elsewhere, KITCAMP_STEPS=N makes them longer
#   bash tests/proof.sh kills 500           so many kills
# Prints one line for each; ends with 1 where something was found. What failed, and how to play it again, is in
# build/dev/proof/.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${KITCAMP_PRESET:-dev}
bin=build/$preset/bin
logs=build/$preset/proof
first=${KITCAMP_FIRST_SEED:-100001}
jobs=${KITCAMP_JOBS:-$(nproc)}
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=2147483647

# prove NAME TEST FUNCTION VARIABLE COUNT: one process for each core, each with seeds of its own.
prove() {
    local name=$1 test=$2 function=$3 variable=$4 each=$(((${5} + jobs - 1) / jobs)) failed=0 started=$SECONDS pids=()
    mkdir -p "$logs"
    for ((job = 0; job < jobs; ++job)); do
        env KITCAMP_FIRST_SEED=$((first + job * each)) "$variable=$each" "$bin/$test" -maxwarnings 0 "$function" \
            >"$logs/$name-$job.log" 2>&1 &
        pids+=($!)
    done
    for pid in "${pids[@]}"; do
        wait "$pid" || failed=$((failed + 1))
    done
    grep -h "QINFO" "$logs/$name"-*.log | sed 's/^QINFO *: *[^ ]* /    /' || true
    if ((failed > 0)); then
        echo "proof: $name: $failed of $jobs processes found something; see $logs/$name-*.log"
        grep -hE "FAIL|KITCAMP_FIRST_SEED" "$logs/$name"-*.log | head -20
        return 1
    fi
    echo "proof: $name: $((each * jobs)) in $((SECONDS - started)) s, all held"
}

histories() { prove histories tst_synchistories historiesHold KITCAMP_SEEDS "${1:-20000}"; }
kills() { prove kills tst_synckills killedProgramsLoseNothing KITCAMP_KILLS "${1:-5000}"; }

case ${1:-all} in
histories) histories "${2:-}" ;;
kills) kills "${2:-}" ;;
all) histories && kills ;;
*)
    echo "usage: bash tests/proof.sh [histories [COUNT] | kills [COUNT]]" >&2
    exit 2
    ;;
esac

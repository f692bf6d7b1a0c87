#!/usr/bin/env bash
# CPU time (user + system) of 600 uncertain inputs, 50 members and 4 actions, by Minka and by numpy, one after the other in
# turns: benches/sampling.sh [RUNS]. Linux, with GNU time; numpy is installed where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

runs="${1:-5}"
target="${CARGO_TARGET_DIR:-target}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

python3 -c 'import numpy' 2>/dev/null || python3 -m pip install --quiet numpy
cargo build --release --quiet
python3 benches/sampling.py model "$work/model.red"
"$target/release/minka" run "$work/model.red" --format json >"$work/model.json"
python3 benches/sampling.py compare "$work/model.json"

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
taken() { /usr/bin/time -f '%U %S' -o "$work/time" "$@" >/dev/null; tail -n 1 "$work/time" | awk '{ print $1 + $2 }'; }
# Both start anew each time; an import of numpy alone is taken off numpy's time.
for samples in 10000 1000000; do
  : >"$work/minka"; : >"$work/numpy"; : >"$work/import"
  for ((run = 0; run < runs; run++)); do
    taken "$target/release/minka" run "$work/model.red" --format json --threads 1 --samples "$samples" >>"$work/minka"
    taken python3 benches/sampling.py numpy "$samples" >>"$work/numpy"
    taken python3 -c 'import numpy' >>"$work/import"
  done
  ours="$(median <"$work/minka")" theirs="$(median <"$work/numpy")" start="$(median <"$work/import")"
  awk -v samples="$samples" -v ours="$ours" -v theirs="$theirs" -v start="$start" 'BEGIN {
    printf "%9d samples: minka %.3f s, numpy %.3f s (%.3f s without its import): %.1f times\n",
      samples, ours, theirs, theirs - start, (theirs - start) / ours }'
done

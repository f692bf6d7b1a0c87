#!/usr/bin/env bash
# CPU time (user + system) and memory of the command `minka check`, the median of several runs: benches/measure.sh [RUNS]
# Linux, with GNU time. On a shared machine quote CPU time, never wall time.
set -euo pipefail
cd "$(dirname "$0")/.."

runs="${1:-7}"
target="${CARGO_TARGET_DIR:-target}"
models="$(mktemp -d)"
trap 'rm -rf "$models"' EXIT

cargo build --release --quiet
for firms in 10000 100000; do
  cargo bench --quiet --bench generate -- "$models/$firms" "$firms"
done
head -n 50 examples/hostels.red >"$models/start.red"

# median COLUMN: of the numbers on standard input.
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

# The command's CPU seconds and peak memory in KiB, one line a run. A start is too short for the clock of `time`, so it is
# taken a hundred times over.
measure() {
  local file="$1" times="$2" run
  for ((run = 0; run < runs; run++)); do
    /usr/bin/time -f '%U %S %M' -o "$models/time" bash -c \
      'for ((i = 0; i < $2; i++)); do "$0" check --quiet "$1" >/dev/null || true; done' \
      "$target/release/minka" "$file" "$times"
    tail -n 1 "$models/time" | awk -v times="$times" '{ print ($1 + $2) / times, $3 }'
  done
}

printf '%-34s %12s %12s\n' "" "CPU" "memory"
# What the shell itself costs is a fraction of a millisecond a start.
row() {
  local name="$1" file="$2" times="$3"
  measure "$file" "$times" >"$models/runs"
  local cpu memory
  cpu="$(cut -d' ' -f1 "$models/runs" | median)"
  memory="$(cut -d' ' -f2 "$models/runs" | median)"
  awk -v name="$name" -v cpu="$cpu" -v memory="$memory" \
    'BEGIN { printf "%-34s %9.1f ms %8.1f MiB\n", name, cpu * 1000, memory / 1024 }'
  last="$cpu"
}
row "start, and check 50 lines" "$models/start.red" 100
row "check 10 000 firms" "$models/10000/model.red" 1
ten="$last"
row "check 100 000 firms" "$models/100000/model.red" 1
awk -v ten="$ten" -v hundred="$last" 'BEGIN { printf "growth exponent, 10 000 to 100 000  %8.2f\n", log(hundred / ten) / log(10) }'

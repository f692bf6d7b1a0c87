#!/usr/bin/env bash
# Minka beside the tools people would take instead: benches/peers/measure.sh [FOLDER]
# Installs the peers into FOLDER (target/peers unless given; needs Python with venv, Node with npm and the network), runs every
# job side by side, and writes the chapter "How fast it is" of the guide in both tongues. Linux. Ten minutes or so; take a quiet
# machine.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder="${1:-target/peers}"
mkdir -p "$folder/node"
if [ ! -x "$folder/venv/bin/python" ]; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet numpy networkx igraph coopgame-py shapiq beancount
fi
if [ ! -d "$folder/node/node_modules" ]; then
  # date-fns: squiggle's package needs it and does not ask for it.
  (cd "$folder/node" && npm init -y >/dev/null && npm install --silent @quri/squiggle-lang publicodes likec4 date-fns@3)
fi
cargo build --release --quiet
target="${CARGO_TARGET_DIR:-target}"
rustc -O --edition 2024 benches/generate.rs -o "$folder/generate"
rustc -O --edition 2024 benches/peers/games.rs -o "$folder/games" \
  --extern minka="$target/release/libminka.rlib" -L dependency="$target/release/deps"
mkdir -p "$folder/models"
for firms in 1000 10000; do
  "$folder/generate" "$folder/models/$firms" "$firms"
done
"$folder/venv/bin/python" benches/peers/measure.py "$folder"

#!/usr/bin/env bash
# Minka beside the tools people would take instead: benches/peers/measure.sh [FOLDER]
# Installs the peers into FOLDER (target/peers unless given; needs Python with venv, Node with npm and the network), runs every
# job side by side, and writes the chapter "How fast it is" of the guide in both tongues. Linux. Ten minutes or so; take a quiet
# machine. A peer that cannot be installed is left out, and said. hledger comes from the packages of Debian or Ubuntu where it is
# not there; numbat, which takes long to build, is measured where `cargo install numbat-cli` has been run.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder="${1:-target/peers}"
mkdir -p "$folder/node" "$folder/bin" "$folder/models"
folder="$(cd "$folder" && pwd)"

# try PEER COMMAND…: what it says goes to a file.
try() {
  local peer="$1"
  shift
  if ! "$@" >"$folder/install-$peer.log" 2>&1; then
    echo "$peer is left out: it cannot be installed; see $folder/install-$peer.log" >&2
  fi
}

if [ ! -x "$folder/venv/bin/python" ]; then
  python3 -m venv "$folder/venv"
  for peer in numpy coopgame-py shapiq beancount; do
    try "$peer" "$folder/venv/bin/pip" install --quiet "$peer"
  done
fi
if [ ! -d "$folder/node/node_modules" ]; then
  (cd "$folder/node" && npm init -y >/dev/null)
  # All at once, so that npm finds versions that go together; one by one where that fails.
  # date-fns: squiggle's package needs it and does not ask for it.
  npm_install() { (cd "$folder/node" && npm install --silent "$@"); }
  if ! npm_install @quri/squiggle-lang date-fns@3 publicodes likec4 @cedar-policy/cedar-wasm; then
    try squiggle npm_install --legacy-peer-deps @quri/squiggle-lang date-fns@3
    try publicodes npm_install --legacy-peer-deps publicodes
    try likec4 npm_install --legacy-peer-deps likec4
    try cedar npm_install --legacy-peer-deps @cedar-policy/cedar-wasm
  fi
fi
if ! command -v hledger >/dev/null && [ ! -x "$folder/bin/hledger" ]; then
  unpacked() (
    mkdir -p "$folder/hledger" && cd "$folder/hledger"
    apt-get download hledger && dpkg -x hledger*.deb . && cp usr/bin/hledger "$folder/bin/"
  )
  try hledger unpacked
fi
export PATH="$folder/bin:$PATH"

cargo build --release --quiet
target="${CARGO_TARGET_DIR:-target}"
rustc -O --edition 2024 benches/generate.rs -o "$folder/generate"
rustc -O --edition 2024 benches/peers/games.rs -o "$folder/games" \
  --extern minka="$target/release/libminka.rlib" -L dependency="$target/release/deps"
for firms in 1000 10000; do
  "$folder/generate" "$folder/models/$firms" "$firms"
done
python3 benches/peers/measure.py "$folder"

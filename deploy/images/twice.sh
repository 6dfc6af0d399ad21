#!/usr/bin/env bash
# Builds what is committed twice, in folders of different names, and compares every image byte for byte.
# Usage: twice.sh [FOLDER]   (scratch, by default target/twice; needs what ./saldo images needs)
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="${1:-$root/target/twice}"
rm -rf "$work"
for name in one the-other/one; do
    mkdir -p "$work/$name"
    git -C "$root" archive HEAD | tar -x -C "$work/$name"
    mkdir -p "$work/$name/.saldo/cache"
    if [[ -d "$root/.saldo/cache/debian" ]]; then cp -r "$root/.saldo/cache/debian" "$work/$name/.saldo/cache/"; fi
    "$work/$name/saldo" images
done
if diff "$work/one/target/images/SHA256SUMS" "$work/the-other/one/target/images/SHA256SUMS"; then
    echo "All $(wc -l <"$work/one/target/images/SHA256SUMS") images are the same, byte for byte."
else
    echo "The images named above differ." >&2
    exit 1
fi

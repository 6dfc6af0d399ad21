#!/usr/bin/env bash
# Builds what is committed twice, in folders of different names, and compares every image byte for byte; of images that
# differ it names the files that do. Usage: twice.sh [FOLDER]   (scratch, by default target/twice; needs what ./saldo
# images needs), or twice.sh --compare IMAGES IMAGES   (two folders that ./saldo images has written)
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# Written by Quarkus from build steps that run side by side: equal in what it does, not in its bytes (ADR 58).
generated=app/quarkus/generated-bytecode.jar

build() { # scratch
    rm -rf "$1"
    for name in one the-other/one; do
        mkdir -p "$1/$name"
        git -C "$root" archive HEAD | tar -x -C "$1/$name"
        mkdir -p "$1/$name/.saldo/cache"
        if [[ -d "$root/.saldo/cache/debian" ]]; then cp -r "$root/.saldo/cache/debian" "$1/$name/.saldo/cache/"; fi
        "$1/$name/saldo" images
    done
}

files() { # image: each file of each layer with its digest
    local layers layer
    layers="$(mktemp -d)"
    tar -x -C "$layers" -f "$1"
    for layer in "$layers"/*.tar* "$layers"/*/*.tar*; do
        [[ ! -f "$layer" ]] || tar -x -f "$layer" --to-command='echo "$(sha256sum | cut -c1-64) $TAR_FILENAME"'
    done
    rm -rf "$layers"
}

compare() { # two folders of images; ends with 1 when more differs than what Quarkus generates
    local image differing bad=0
    for image in "$1"/*.tar; do
        cmp -s "$image" "$2/$(basename "$image")" && continue
        differing="$(diff <(files "$image" | sort) <(files "$2/$(basename "$image")" | sort) | sed -n 's/^[<>] [0-9a-f]* //p' | sort -u)"
        echo "$(basename "$image") differs in: ${differing:-its configuration alone}"
        [[ "$differing" == "$generated" ]] || bad=1
    done
    return $bad
}

if [[ "${1:-}" == --compare ]]; then
    one="$2" other="$3"
else
    work="${1:-$root/target/twice}"
    build "$work"
    one="$work/one/target/images" other="$work/the-other/one/target/images"
fi
if compare "$one" "$other"; then
    echo "All else of $(find "$one" -name '*.tar' | wc -l) images is the same, byte for byte."
else
    echo "The images named above differ." >&2
    exit 1
fi

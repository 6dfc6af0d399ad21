#!/usr/bin/env bash
# Where there is an engine but no registry: images of the same servers from what the build has downloaded, with the
# official images' start scripts imitated as far as compose.yaml uses them. They prove our files, not the official images.
# Usage: make.sh FOLDER (scratch); writes FOLDER/images.pinned for SALDO_PINNED. Needs apt, dpkg, docker and a built checkout.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
work="$(mkdir -p "$1" && cd "$1" && pwd)"
jdk="${JAVA_HOME:?is not set: a JDK 25}"
export DOCKER_BUILDKIT=0

base() {
    rm -rf "${work:?}/base" "$work/debs"
    mkdir -p "$work/debs" "$work/base"
    (cd "$work/debs" && apt-get download -q libc6 libgcc-s1 zlib1g libstdc++6 libtinfo6 bash busybox-static base-files)
    local deb tool
    for deb in "$work"/debs/*.deb; do dpkg -x "$deb" "$work/base"; done
    # busybox is the rest of a system: names that the archive does not have yet.
    for tool in $(busybox_names); do
        [[ -e "$work/base/bin/$tool" ]] || ln -s /bin/busybox "$work/base/bin/$tool"
    done
    mkdir -p "$work/base/opt/java" "$work/base/tmp" "$work/base/var/run" "$work/base/run" "$work/base/etc"
    chmod 1777 "$work/base/tmp"
    cp -rL "$jdk"/{bin,conf,lib,release} "$work/base/opt/java/"
    rm -rf "$work/base/opt/java/lib/src.zip" "$work/base/opt/java/lib/ct.sym"
    printf 'root:x:0:0::/root:/bin/sh\npostgres:x:999:999::/var/lib/postgresql:/bin/sh\napp:x:1000:1000::/tmp:/bin/sh\n' \
        >"$work/base/etc/passwd"
    printf 'root:x:0:\npostgres:x:999:\napp:x:1000:\n' >"$work/base/etc/group"
    tar -C "$work/base" -c . | docker import -c 'ENV PATH=/opt/java/bin:/usr/bin:/bin JAVA_HOME=/opt/java' - stand-in/base:here >/dev/null
}

busybox_names() {
    local busybox="$work/base/usr/bin/busybox"
    [[ -e "$busybox" ]] || busybox="$work/base/bin/busybox"
    "$busybox" --list | grep -vx 'busybox\|bash'
}

image() { # name, folder with a Dockerfile
    local id
    id="$(docker build -q --network none "$2")"
    docker tag "$id" "stand-in/$1:${id#sha256:}"
    echo "SALDO_IMAGE_${1^^}=stand-in/$1:${id#sha256:}" >>"$work/images.pinned"
}

context() { # name
    rm -rf "${work:?}/$1"
    mkdir -p "$work/$1"
    cp "$here/$1"/* "$work/$1/"
}

: >"$work/images.pinned"
base
context postgres
cp -r "$root"/deploy/servers/target/servers-cache/postgresql-18* "$work/postgres/pgsql"
image postgres "$work/postgres"
context kafka
cp -r "$root/deploy/kafka-broker/target/lib" "$work/kafka/libs"
image kafka "$work/kafka"
context keycloak
mkdir "$work/keycloak/keycloak"
tar -xzf "$root"/deploy/local-stack/target/dist/keycloak-*.tar.gz --strip-components=1 -C "$work/keycloak/keycloak"
image keycloak "$work/keycloak"
context mail
cp "$root"/deploy/local-stack/target/dist/greenmail-standalone-*.jar "$work/mail/greenmail.jar"
image mail "$work/mail"
cat "$work/images.pinned"

#!/usr/bin/env bash
# Proves an upgrade: builds an older commit, begins the demo's month with it and ends it with what is built here, its services
# replaced one at a time. Usage: upgrade.sh [COMMIT]   (by default the one before the newest migration; needs what ./saldo
# test needs)
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
: "${JAVA_HOME:?Set JAVA_HOME to the JDK that ./saldo asks for.}"
commit="$(git rev-parse "${1:-$(git rev-list -1 HEAD -- '*/db/migration/*')^}")"
older="$root/target/upgrade/$commit"
services=account-service,invoice-service,payment-service,notification-service
if [[ ! -f "$older/built" ]]; then
    rm -rf "$older"
    mkdir -p "$older"
    git archive "$commit" | tar -x -C "$older"
    echo "Building the older version, $(git log -1 --format='%h, %s' "$commit")"
    (cd "$older" && mvn -B -q -ntp package -pl "$services" -am -DskipTests -Dspotless.check.skip)
    touch "$older/built"
fi
echo "Building this version"
mvn -B -q -ntp package -DskipTests -Dspotless.check.skip
mvn -B -ntp verify -pl deploy/local-stack,quality/system-tests -am -Dgroups=system -DexcludedGroups=none -Dquarkus.build.skip \
    "-Dsaldo.upgrade.from=$older" -Dtest=UpgradeTest -Dsurefire.failIfNoSpecifiedTests=false

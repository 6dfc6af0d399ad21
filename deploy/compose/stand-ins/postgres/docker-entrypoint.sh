#!/bin/sh
# The first start makes the data folder and runs what stands in /docker-entrypoint-initdb.d, as the official image does.
set -eu
if [ ! -f "$PGDATA/PG_VERSION" ]; then
    mkdir -p "$PGDATA"
    chmod 700 "$PGDATA"
    (umask 077 && echo "${POSTGRES_PASSWORD:-$(cat "${POSTGRES_PASSWORD_FILE:-/dev/null}")}" >/tmp/password)
    # shellcheck disable=SC2086
    initdb -D "$PGDATA" -U postgres --pwfile=/tmp/password -A scram-sha-256 $POSTGRES_INITDB_ARGS
    echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
    rm /tmp/password
    for script in /docker-entrypoint-initdb.d/*.sh; do if [ -f "$script" ]; then sh "$script"; fi; done
fi
exec "$@" -c listen_addresses='*' -c unix_socket_directories=/var/run/postgresql

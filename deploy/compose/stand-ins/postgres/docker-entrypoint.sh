#!/bin/sh
# The first start makes the data folder and runs what stands in /docker-entrypoint-initdb.d, as the official image does.
set -eu
if [ ! -f "$PGDATA/PG_VERSION" ]; then
    mkdir -p "$PGDATA"
    chmod 700 "$PGDATA"
    # shellcheck disable=SC2086
    initdb -D "$PGDATA" -U postgres --pwfile="$POSTGRES_PASSWORD_FILE" -A scram-sha-256 $POSTGRES_INITDB_ARGS
    echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
    for script in /docker-entrypoint-initdb.d/*.sh; do sh "$script"; done
fi
exec "$@" -c listen_addresses='*' -c unix_socket_directories=/var/run/postgresql

#!/bin/sh
# One database and one role for each service and for Keycloak, at the server's first start; passwords come from files.
set -eu

password() { # name
    case "$1" in
        keycloak) sed -n 's/^db-password=//p' /run/secrets/keycloak.conf ;;
        *) sed -n 's/^quarkus.datasource.password=//p' "/run/secrets/$1.properties" ;;
    esac
}

for name in account invoice payment notification keycloak; do
    psql -v ON_ERROR_STOP=1 --no-password --username postgres --dbname postgres <<SQL
CREATE ROLE $name LOGIN PASSWORD '$(password $name)';

CREATE DATABASE $name OWNER $name;

SQL
done

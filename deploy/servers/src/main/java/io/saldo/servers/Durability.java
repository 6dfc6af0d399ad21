package io.saldo.servers;

import java.util.List;
import java.util.stream.Stream;

/** What PostgreSQL promises about a committed transaction when the machine stops. */
public enum Durability {
    /** As in production: what is committed survives. */
    DURABLE("fsync=on synchronous_commit=on full_page_writes=on"),

    /** For unit-like tests alone: never under system tests, faults or benchmarks. */
    FAST("fsync=off synchronous_commit=off full_page_writes=off wal_level=minimal max_wal_senders=0");

    private final String settings;

    Durability(String settings) {
        this.settings = settings;
    }

    List<String> settings() {
        Stream<String> own = Stream.of(settings.split(" ", -1));
        return (this == DURABLE ? Stream.concat(own, PostgresBackup.ARCHIVING.stream()) : own).toList();
    }
}

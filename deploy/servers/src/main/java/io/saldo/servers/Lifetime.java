package io.saldo.servers;

import java.nio.file.Path;

/** How long a server lives: as long as this JVM, or until somebody stops it by its pid file. */
public sealed interface Lifetime {

    record OfThisJvm() implements Lifetime {}

    record Detached(Path pidFile) implements Lifetime {}

    static Lifetime ofThisJvm() {
        return new OfThisJvm();
    }

    static Lifetime detached(Path pidFile) {
        return new Detached(pidFile);
    }
}

package io.saldo.servers;

import java.nio.file.Path;

/** The JDK that child processes run on: the one that runs us. */
public final class JavaHome {

    private JavaHome() {}

    public static Path path() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String java() {
        return path().resolve("bin/java").toString();
    }
}

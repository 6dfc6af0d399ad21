package io.saldo.test.infra;

import java.util.Locale;

/** How {@code SALDO_INFRA} asks for the servers: as processes from the Maven repository, or as containers. */
enum InfraMode {
    /** Containers where an engine has their images, else processes; which of them and why is printed. */
    AUTO,
    EMBEDDED,
    /** Refused with a sentence where an engine or an image is missing. */
    CONTAINERS;

    static InfraMode of(String value) {
        return switch (value) {
            case "", "auto" -> AUTO;
            case "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            default ->
                throw new IllegalStateException(
                        "SALDO_INFRA must be auto, embedded or containers, but is \"" + value + "\"");
        };
    }

    static InfraMode fromEnvironment() {
        String value = System.getenv("SALDO_INFRA");
        return of(value == null ? "" : value);
    }

    /** As it is written in {@code SALDO_INFRA}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

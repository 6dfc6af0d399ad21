package io.saldo.test.infra;

/** How {@code SALDO_INFRA} asks for the servers: as processes from the Maven repository, or as containers. */
enum InfraMode {
    AUTO,
    EMBEDDED,
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

    /** Automatic means embedded as long as there are no containers to choose. */
    void refuseWhatIsMissing() {
        if (this == CONTAINERS) {
            throw new IllegalStateException(
                    "SALDO_INFRA=containers: tests on containers are not built yet; use auto or embedded,"
                            + " which run the same servers as processes.");
        }
    }

    static InfraMode fromEnvironment() {
        String value = System.getenv("SALDO_INFRA");
        return of(value == null ? "" : value);
    }
}

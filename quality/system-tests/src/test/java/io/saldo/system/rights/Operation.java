package io.saldo.system.rights;

import java.util.Comparator;

/** One operation of the interface, by the names of its service's OpenAPI document. */
record Operation(String service, String method, String path) implements Comparable<Operation> {

    private static final Comparator<Operation> ORDER = Comparator.comparing(Operation::service)
            .thenComparing(Operation::path)
            .thenComparing(Operation::method);

    /** The same for what all services have. */
    String name() {
        return method + " " + path;
    }

    @Override
    public int compareTo(Operation other) {
        return ORDER.compare(this, other);
    }
}

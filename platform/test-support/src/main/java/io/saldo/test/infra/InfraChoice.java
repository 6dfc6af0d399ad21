package io.saldo.test.infra;

import java.util.Optional;
import java.util.function.Supplier;

/** What the servers of a build run as, and why: never another thing than was asked for. */
record InfraChoice(InfraMode servers, String reason) {

    /** {@code lacking} says what containers lack here; it is asked only where containers may be taken. */
    static InfraChoice of(InfraMode asked, Supplier<Optional<String>> lacking) {
        if (asked == InfraMode.EMBEDDED) {
            return new InfraChoice(InfraMode.EMBEDDED, "as asked for");
        }
        Optional<String> lacks = lacking.get();
        if (lacks.isEmpty()) {
            return new InfraChoice(InfraMode.CONTAINERS, "the engine has all images");
        }
        if (asked == InfraMode.CONTAINERS) {
            throw new IllegalStateException(
                    "SALDO_INFRA=containers: " + lacks.get() + "; auto and embedded run the same servers as processes");
        }
        return new InfraChoice(InfraMode.EMBEDDED, lacks.get());
    }

    /** Servers that another build of this checkout has started are joined only if they are what this one asks for. */
    void refuseUnless(InfraMode asked) {
        if (asked != InfraMode.AUTO && asked != servers) {
            throw new IllegalStateException(
                    "SALDO_INFRA=%s, but another build of this checkout has started its servers as %s: wait for its end"
                            .formatted(asked.word(), servers.word()));
        }
    }
}

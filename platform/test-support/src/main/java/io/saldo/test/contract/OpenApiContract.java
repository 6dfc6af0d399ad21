package io.saldo.test.contract;

import io.saldo.test.infra.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a service to its committed OpenAPI document. {@code -Dsaldo.openapi.write=true} writes the document instead,
 * to be looked at and committed.
 */
public final class OpenApiContract {

    private OpenApiContract() {}

    /** Compares what the code gives with {@code contracts/openapi/<service>.yaml}. */
    public static void assertCommitted(String service, String document) {
        Path committed = ProjectRoot.find()
                .resolve("contracts/src/main/resources/contracts/openapi")
                .resolve(service + ".yaml");
        try {
            if (Boolean.getBoolean("saldo.openapi.write")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, document);
            }
            if (!Files.exists(committed) || !Files.readString(committed).equals(document)) {
                throw new AssertionError("The API of " + service + " differs from " + committed
                        + ": run the test with -Dsaldo.openapi.write=true, look at the difference and commit it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

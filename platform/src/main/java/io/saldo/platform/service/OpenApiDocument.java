package io.saldo.platform.service;

import io.saldo.platform.problem.CommonProblems;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The OpenAPI document of this service, as the build made it from the code. */
@Singleton
class OpenApiDocument {

    private static final String RESOURCE = "META-INF/quarkus-generated-openapi-doc.";

    String yaml() {
        return in("YAML");
    }

    String json() {
        return in("JSON");
    }

    private static String in(String format) {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE + format)) {
            if (document == null) {
                throw CommonProblems.notFound();
            }
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

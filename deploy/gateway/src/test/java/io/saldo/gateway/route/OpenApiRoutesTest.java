package io.saldo.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiRoutesTest {

    @TempDir
    private Path folder;

    private void document(String service, String... paths) throws IOException {
        StringBuilder text = new StringBuilder("openapi: 3.1.0\npaths:\n");
        for (String path : paths) {
            text.append("  ").append(path).append(":\n    get: {}\n");
        }
        Files.writeString(folder.resolve(service + ".yaml"), text);
    }

    private Match match(String path) {
        return OpenApiRoutes.read(Optional.of(folder), false).match("GET", path);
    }

    @Test
    void refusesTwoDocumentsThatClaimTheSameCall() throws IOException {
        document("account", "/api/v1/things/{id}");
        document("invoice", "/api/v1/things/{thing}");

        assertThrows(IllegalStateException.class, () -> match("/api/v1/things/1"));
    }

    @Test
    void refusesAFolderWithoutDocuments() {
        assertThrows(IllegalStateException.class, () -> match("/api/v1/things"));
    }

    @Test
    void prefersWhatIsWrittenOverWhatIsAParameter() throws IOException {
        document("account", "/api/v1/things/{id}", "/api/v1/things/{id}/parts/all");
        document("invoice", "/api/v1/things/latest", "/api/v1/things/{id}/parts/{part}");

        assertEquals(new Match.Found(Route.to(Service.INVOICE)), match("/api/v1/things/latest"));
        assertEquals(new Match.Found(Route.to(Service.ACCOUNT)), match("/api/v1/things/late"));
        assertEquals(new Match.Found(Route.to(Service.ACCOUNT)), match("/api/v1/things/latest/parts/all"));
        assertEquals(new Match.Found(Route.to(Service.INVOICE)), match("/api/v1/things/latest/parts/1"));
    }

    @Test
    void hasNoClockUnlessToldSo() throws IOException {
        document("account", "/api/v1/things");

        assertInstanceOf(Match.UnknownPath.class, match("/api/v1/clock"));
    }
}

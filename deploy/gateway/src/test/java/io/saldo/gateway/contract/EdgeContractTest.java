package io.saldo.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.gateway.Settings;
import io.saldo.gateway.limit.Rate;
import io.saldo.gateway.route.Match;
import io.saldo.gateway.route.OpenApiRoutes;
import io.saldo.gateway.route.Route;
import io.saldo.gateway.route.Service;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The numbers of the contract are those of the interface, and each operation of the documents has its way. */
class EdgeContractTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @Test
    void saysTheLimitsOfTheInterface() {
        Settings settings = Settings.from(Map.of());

        assertEquals(new Settings.Rates(new Rate(200, 400), new Rate(50, 200), new Rate(500, 1000)), settings.rates());
        assertEquals(Duration.ofSeconds(60), settings.timeouts().read());
        assertEquals("saldo-api", settings.realm().audience());
        assertEquals(256 * 1024, Route.USUAL_BODY);
        assertEquals(64 * 1024, Route.CALLBACK_BODY);
        for (String large : List.of("/api/v1/usage-events", "/api/v1/bank-lines", "/api/v1/settlement-files")) {
            assertEquals(2048 * 1024, EdgeContract.bodyLimit("POST", large));
        }
    }

    @Test
    void leadsEveryOperationOfTheDocumentsToItsService() throws IOException {
        var routes = OpenApiRoutes.read(Optional.empty(), false);
        for (Service service : Service.values()) {
            if (!service.documented()) {
                continue;
            }
            assertEquals(service.defaultPort(), EdgeContract.port(service.key()));
            for (var path : paths(service).entrySet()) {
                String asked = String.valueOf(path.getKey())
                        .replace("{service}", service.key())
                        .replaceAll("\\{[^}]+}", "x1");
                for (Object method : ((Map<?, ?>) path.getValue()).keySet()) {
                    if (METHODS.contains(method) && asked.startsWith("/api/")) {
                        var match = routes.match(method.toString().toUpperCase(java.util.Locale.ROOT), asked);
                        var found = assertInstanceOf(Match.Found.class, match, asked);
                        assertEquals(service, found.route().service(), asked);
                    }
                }
            }
        }
    }

    private static Map<?, ?> paths(Service service) throws IOException {
        try (InputStream in = EdgeContract.class
                .getClassLoader()
                .getResourceAsStream("contracts/openapi/" + service.key() + ".yaml")) {
            Map<?, ?> document = new Yaml().load(in);
            return (Map<?, ?>) Objects.requireNonNull(document.get("paths"));
        }
    }
}

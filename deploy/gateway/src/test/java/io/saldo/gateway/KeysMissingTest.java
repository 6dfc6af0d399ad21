package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysMissingTest {

    @Test
    void says503UntilTheRealmAnswersAndIsThenUpByItself() throws Exception {
        TestKey key = TestKey.rsa("late");
        int realmPort = freePort();
        try (Gateway gateway = Gateway.start(Settings.from(Map.of(
                        "SALDO_GATEWAY_PORT", "0",
                        "SALDO_GATEWAY_EVENT_LOOPS", "1",
                        "SALDO_OPENAPI_DIR", "src/test/resources/openapi",
                        "SALDO_JWKS_URL", "http://127.0.0.1:" + realmPort + "/keys")));
                HttpClient client = HttpClient.newHttpClient()) {
            String token = key.sign(TestStack.claims());
            assertEquals(503, get(client, gateway, "/health", token).statusCode());
            HttpResponse<String> refused = get(client, gateway, "/api/v1/vouchers", token);
            assertEquals(503, refused.statusCode());
            assertTrue(refused.body().contains("urn:saldo:problem:unavailable"));
            assertTrue(refused.headers().firstValue("retry-after").isPresent());

            try (TestRealm realm = new TestRealm(realmPort, key)) {
                Await.until(() -> get(client, gateway, "/health", token).statusCode() == 200);
                assertTrue(realm.fetches() > 0);
            }
        }
    }

    private static HttpResponse<String> get(HttpClient client, Gateway gateway, String path, String token)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + gateway.port() + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package io.saldo.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.saldo.stack.home.Port;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import io.saldo.stack.signin.TokenSource;
import io.saldo.stack.signin.TokenSource.Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tokens that must not be taken, most of them from the real issuer. */
final class BadTokens {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String USER = "operator";

    private final String keycloak;
    private final Map<String, String> tokens = new HashMap<>();

    BadTokens(SystemStack stack) {
        keycloak = stack.url(Port.KEYCLOAK);
        var source = new TokenSource(keycloak);
        String good = source.token(Client.SALDO, USER);
        tokens.put("garbage", "no.token.atall");
        tokens.put("tampered", tampered(good));
        tokens.put("unsigned", unsigned(good));
        tokens.put("other-realm", source.token(new Client("other", "saldo-cli"), "mallory"));
        makeClient("without-audience", List.of("email"), Map.of());
        tokens.put("wrong-audience", source.token(new Client("saldo", "without-audience"), USER));
        makeClient("short-lived", List.of("saldo", "email"), Map.of("access.token.lifespan", "1"));
        tokens.put("expired", source.token(new Client("saldo", "short-lived"), USER));
    }

    /** The header's value; fails for a name that there is not. */
    String header(String name) {
        String token = tokens.get(name);
        if (name.equals("expired")) {
            Instant end = Instant.ofEpochSecond(claims(token).path("exp").asLong());
            await().atMost(LIMIT).until(() -> Instant.now().isAfter(end.plusSeconds(1)));
        }
        return "Bearer " + token;
    }

    boolean has(String name) {
        return tokens.containsKey(name);
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.", 3);
        ObjectNode claims = (ObjectNode) claims(token);
        claims.put("preferred_username", "somebody-else");
        return parts[0] + "." + encoded(claims.toString()) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.", 3)[1] + ".";
    }

    private static JsonNode claims(String token) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]);
            return Json.tree(new String(json, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void makeClient(String id, List<String> scopes, Map<String, String> attributes) {
        String admin = new TokenSource(keycloak).token(new Client("master", "admin-cli"), "admin");
        var client = Map.of(
                "clientId", id,
                "publicClient", true,
                "directAccessGrantsEnabled", true,
                "defaultClientScopes", scopes,
                "attributes", attributes);
        try {
            HttpResponse<String> answer = LocalClient.send(
                    HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/saldo/clients"))
                            .header("Authorization", "Bearer " + admin)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(Json.write(client))),
                    LIMIT);
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("Keycloak: " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

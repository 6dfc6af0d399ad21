package io.saldo.stack.signin;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens by name and password, as only the local stack gives them. */
public record TokenSource(String keycloak) {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int OK = 200;

    /** A client of one realm that takes passwords. */
    public record Client(String realm, String id) {

        public static final Client SALDO = new Client("saldo", "saldo-cli");
        static final Client ADMINISTRATION = new Client("master", "admin-cli");
    }

    /** A bearer token; the password is the name. */
    public String token(Client client, String user) {
        try {
            HttpResponse<String> answer = LocalClient.send(request(client, user), LIMIT);
            JsonNode body = Json.tree(answer.body());
            if (answer.statusCode() != OK) {
                throw new StackFailure("There is no sign-in name " + user + " with that password ("
                        + body.path("error_description")
                                .asText(body.path("error").asText()) + ").");
            }
            return body.path("access_token").asText();
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not answer at " + keycloak + ": start the stack with ./saldo up.", e);
        }
    }

    private HttpRequest.Builder request(Client client, String user) {
        String form =
                encoded(Map.of("grant_type", "password", "client_id", client.id(), "username", user, "password", user));
        return HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/" + client.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

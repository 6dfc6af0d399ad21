package io.saldo.stack.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.saldo.servers.KeycloakServer;
import io.saldo.stack.StackFailure;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The realm's administration at a local Keycloak. */
public final class SignInNames {

    private static final String CONSOLE = "saldo-console";
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int CONFLICT = 409;
    private static final int FIRST_ERROR = 400;

    private final String keycloak;
    private final String token;

    public SignInNames(String keycloak) {
        this.keycloak = keycloak;
        this.token = new TokenSource(keycloak).token(TokenSource.Client.ADMINISTRATION, KeycloakServer.ADMIN);
    }

    /** Makes the name; its password is the name. */
    public void add(SignInName user) {
        HttpResponse<String> answer = send("POST", "/users", representation(user));
        if (answer.statusCode() == CONFLICT) {
            throw new StackFailure("The sign-in name " + user.name() + " exists already.");
        }
        checked(answer);
        JsonNode made = checked(send("GET", "/users?exact=true&username=" + user.name(), Map.of()));
        grant(made.path(0).path("id").asText(), user.roles());
    }

    /** The console's redirect address, when the gateway listens on another port than usual. */
    public void allowConsoleAt(String address) {
        ObjectNode client = (ObjectNode)
                checked(send("GET", "/clients?clientId=" + CONSOLE, Map.of())).path(0);
        client.putArray("redirectUris").add(address + "/*");
        checked(send("PUT", "/clients/" + client.path("id").asText(), client));
    }

    private static Map<String, Object> representation(SignInName user) {
        var password = Map.of("type", "password", "value", user.name(), "temporary", false);
        return Map.of(
                "username",
                user.name(),
                "enabled",
                true,
                "email",
                user.name() + "@example.test",
                "emailVerified",
                true,
                "firstName",
                user.name(),
                "lastName",
                "Local",
                "attributes",
                user.attributes(),
                "credentials",
                List.of(password));
    }

    private void grant(String userId, List<String> roles) {
        List<JsonNode> known = new ArrayList<>();
        for (String role : roles) {
            known.add(checked(send("GET", "/roles/" + role, Map.of())));
        }
        checked(send("POST", "/users/" + userId + "/role-mappings/realm", known));
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        boolean reads = method.equals("GET");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/saldo" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, reads ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)));
        try {
            return LocalClient.send(request, LIMIT);
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not answer at " + keycloak + ".", e);
        }
    }

    private static JsonNode checked(HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new StackFailure("Keycloak refused with " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return Json.tree(answer.body());
        } catch (IOException e) {
            throw new StackFailure("Keycloak answered with something else than JSON.", e);
        }
    }
}

package io.saldo.test.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends each operation of a service that takes a body one that cannot be read, and says where right, key and body are
 * not answered in this order (ADR 64). {@code names} fills the paths, {@code holders} are tokens of which one must be let
 * through, and {@code absent} are operations on objects that the test has not made: they stay 404 for everybody.
 */
public record UnreadableBodies(
        String address, Map<String, String> names, String stranger, List<String> holders, Set<String> absent) {

    private static final String BODY = "[";
    private static final String KEY = "Idempotency-Key";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** One operation, and whether it takes a key. */
    record Operation(String method, String path, boolean takesKey) {
        String name() {
            return method + " " + path;
        }
    }

    /** Every answer that comes too early or not at all; the document is the service's OpenAPI as JSON. */
    public List<String> differences(String document) {
        try {
            List<Operation> operations = operations(new ObjectMapper().readTree(document));
            return operations.isEmpty()
                    ? List.of("no operation with a body: this would prove nothing")
                    : operations.stream().flatMap(this::differences).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> differences(Operation operation) {
        List<String> found = new ArrayList<>();
        int refused = status(operation, stranger, false);
        if (refused != 403 && refused != 404) {
            found.add(operation.name() + " of a stranger: " + refused);
        }
        List<Integer> first =
                holders.stream().map(it -> status(operation, it, false)).toList();
        int wanted = absent.contains(operation.name()) ? 404 : operation.takesKey() ? 428 : 400;
        if (!first.contains(wanted)) {
            found.add(operation.name() + " without a key: " + first + ", not " + wanted);
        } else if (wanted == 428) {
            int second = status(operation, holders.get(first.indexOf(wanted)), true);
            if (second != 400) {
                found.add(operation.name() + " with a key: " + second);
            }
        }
        return found.stream();
    }

    private static List<Operation> operations(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(it -> path.getKey().startsWith("/api/"))
                .filter(it -> it.getValue().path("requestBody").path("content").has("application/json"))
                .map(it -> new Operation(it.getKey().toUpperCase(Locale.ROOT), path.getKey(), takesKey(it.getValue())))
                .forEach(found::add));
        return found;
    }

    private static boolean takesKey(JsonNode operation) {
        return operation.path("parameters").findValuesAsText("name").contains(KEY);
    }

    private int status(Operation operation, String token, boolean withKey) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path(operation)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(operation.method(), BodyPublishers.ofString(BODY));
        if (withKey) {
            request.header(KEY, "unreadable");
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What no name says exists nowhere. */
    private String path(Operation operation) {
        String path = operation
                .path()
                .replace("/billing-accounts/{id}", "/billing-accounts/{billingAccountId}")
                .replace("/integrity/{id}", "/integrity/{billingAccountId}");
        return NAME.matcher(path).replaceAll(name -> names.getOrDefault(name.group(1), "none"));
    }
}

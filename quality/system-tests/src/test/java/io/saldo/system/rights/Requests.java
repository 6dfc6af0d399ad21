package io.saldo.system.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import io.saldo.system.rights.Rights.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is sent for each operation: a body in the right form, so that rights decide, and the path where its names alone
 * do not say it. Nothing of it has an effect on what others use: ids that do not exist or cannot, no Idempotency-Key.
 */
record Requests(JsonNode byName) {

    private static final String TABLE = "/rights-requests.json";
    private static final String UNREADABLE = "[";
    private static final String ACCOUNT = "/api/v1/billing-accounts/";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    static Requests read() {
        try (var table = Requests.class.getResourceAsStream(TABLE)) {
            return new Requests(Json.tree(new String(table.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        byName.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean hasBody(Operation operation) {
        return byName.path(operation.name()).has("body");
    }

    /** Empty when there is none. */
    String body(Cell cell) {
        if (!hasBody(cell.operation())) {
            return "";
        }
        return cell.readable()
                ? byName.path(cell.operation().name()).path("body").toString()
                : UNREADABLE;
    }

    /** Each cell of an operation with a body a second time, with one that cannot be read: the status is the same. */
    Stream<Cell> both(Cell cell) {
        return hasBody(cell.operation()) ? Stream.of(cell, cell.unreadable()) : Stream.of(cell);
    }

    /** Without its body nobody knows an account that only the body names, nor looks for what the work itself looks for. */
    boolean fits(Cell cell, int status) {
        JsonNode request = byName.path(cell.operation().name());
        Expected expected = cell.expected();
        return expected.fits(status)
                || (!cell.readable() && request.has("accountInBody") && expected.fitsWithoutAccount(status))
                || (!cell.readable() && request.has("objectAfterBody") && expected.fitsWithoutObject(status));
    }

    /** The path with its names filled in; fails for a name without a value. */
    String path(Operation operation, Map<String, String> values) {
        String path = byName.path(operation.name()).path("path").asText(operation.path());
        String named = path.startsWith(ACCOUNT + "{id}") ? path.replace("{id}", "{billingAccountId}") : path;
        return NAME.matcher(named).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing to put for {" + name + "}: give a path in " + TABLE);
        }
        return value;
    }
}

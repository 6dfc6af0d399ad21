package io.saldo.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of bad input: requests with the answer that they get, and records with the reason that they are parked for. */
record BadInput(List<JsonNode> requests, List<JsonNode> records) {

    private static final String TABLE = "/bad-input.json";

    static BadInput read() {
        try (var table = BadInput.class.getResourceAsStream(TABLE)) {
            JsonNode all = Json.tree(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            return new BadInput(list(all.path("requests")), list(all.path("records")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}

package io.saldo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Rupiah, which have no smaller unit. */
final class Money {

    private Money() {}

    static Map<String, String> rupiah(long amount) {
        return Map.of("amount", Long.toString(amount), "currency", "IDR");
    }

    static long amount(JsonNode money) {
        return Long.parseLong(money.path("amount").asText());
    }
}

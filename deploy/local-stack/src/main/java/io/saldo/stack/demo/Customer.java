package io.saldo.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.PaymentPage;
import java.util.Map;

/** What the customer does and sees: tops up through the gateway's page, reads assets and invoices. */
final class Customer {

    private final Api api;
    private final String account;
    private final PaymentPage page;

    Customer(Api api, String account, PaymentPage page) {
        this.api = api;
        this.account = account;
        this.page = page;
    }

    /** Asks for a top-up and pays it on the gateway's page; gives what was to be paid in all. */
    JsonNode topUp(long credit) {
        JsonNode order = api.post(path("/top-ups"), Map.of("amount", money(credit), "channel", "GENERIC"));
        page.pay(order.path("orderId").asText());
        return order;
    }

    void alertBelow(long threshold) {
        api.put(path("/settings/low-balance-alert"), Map.of("enabled", true, "threshold", money(threshold)));
    }

    JsonNode assets() {
        return api.get(path("/assets"));
    }

    long available() {
        return amount(assets().path("availableCredit"));
    }

    JsonNode list(String what) {
        return api.get(path(what)).path("items");
    }

    static long amount(JsonNode money) {
        return Long.parseLong(money.path("amount").asText("-1"));
    }

    private static Map<String, String> money(long rupiah) {
        return Map.of("amount", Long.toString(rupiah), "currency", "IDR");
    }

    private String path(String rest) {
        return "/api/v1/billing-accounts/" + account + rest;
    }
}

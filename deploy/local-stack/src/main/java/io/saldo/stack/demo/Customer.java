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

    /** What the provider gives: a bill voucher until the month's end, and a credit refund of the month. */
    void receive(Api operator, long voucher, long refund) {
        operator.post(
                "/api/v1/vouchers",
                Map.of(
                        "kind",
                        "BILL",
                        "value",
                        money(voucher),
                        "expiresAt",
                        Plan.MONTH
                                .plusMonths(1)
                                .atDay(1)
                                .atStartOfDay(Plan.ZONE)
                                .toInstant()
                                .toString(),
                        "billingAccountId",
                        account,
                        "reason",
                        "Sorry for the suspension"));
        operator.post(
                path("/adjustments"),
                Map.of(
                        "asset",
                        "CREDIT_REFUND",
                        "amount",
                        money(refund),
                        "month",
                        Plan.MONTH.toString(),
                        "reason",
                        "Sorry for the suspension"));
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

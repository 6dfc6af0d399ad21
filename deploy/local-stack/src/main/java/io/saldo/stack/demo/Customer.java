package io.saldo.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** What the customer does and sees: tops up through the gateway's page, reads assets and invoices. */
final class Customer {

    private final Api api;
    private final String account;
    private final String simulator;

    Customer(Api api, String account, String simulator) {
        this.api = api;
        this.account = account;
        this.simulator = simulator;
    }

    /** Asks for a top-up and pays it on the gateway's page; gives what was to be paid in all. */
    JsonNode topUp(long credit) {
        JsonNode order = api.post(path("/top-ups"), Map.of("amount", money(credit), "channel", "GENERIC"));
        payAtTheGateway(order.path("orderId").asText());
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

    private void payAtTheGateway(String orderId) {
        URI address = URI.create(simulator + "/control/generic/payments/" + orderId + "/pay");
        try (HttpClient http = HttpClient.newHttpClient()) {
            int status = http.send(
                            HttpRequest.newBuilder(address)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{}"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new StackFailure(
                        "The gateway simulator answered " + status + " when order " + orderId + " was paid.");
            }
        } catch (IOException e) {
            throw new StackFailure("The gateway simulator does not answer at " + simulator + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while paying.", e);
        }
    }
}

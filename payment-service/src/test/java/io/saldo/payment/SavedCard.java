package io.saldo.payment;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.UUID;

/** A customer saves cards and wallets at a company. */
public record SavedCard(Company company, Customer customer) {

    public String path() {
        return "/api/v1/billing-accounts/" + customer.account + "/payment-methods";
    }

    public Response wish(String key, String channel, String more) {
        return customer.post(key, "{\"channel\": \"" + channel + "\", " + more + "}", path());
    }

    /** A method whose page is open. */
    public String begin() {
        return wish(UUID.randomUUID().toString(), "GENERIC", "\"returnUrl\": \"http://shop\"")
                .then()
                .statusCode(201)
                .extract()
                .path("methodId");
    }

    /** A method that is handed over; gives its id. */
    public String save(String kind, String label) {
        String method = begin();
        company.desk.handOver(method, kind, label);
        awaitState(method, "ACTIVE");
        return method;
    }

    public void awaitState(String method, String state) {
        await().atMost(Customer.LIMIT)
                .until(() -> state.equals(
                        customer.get(path()).path("items.find { it.methodId == '" + method + "' }?.state")));
    }
}

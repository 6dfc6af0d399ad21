package io.saldo.payment.unmatched;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class UnmatchedTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName("R-10")
    void keepsMoneyApartWhoseNamesReadTheSameTogether() {
        for (String account : List.of("other", "other-b")) {
            Provider.put("/api/v1/gateway-accounts/" + account, Provider.gatewayAccount("http://localhost:1/payments"))
                    .then()
                    .statusCode(200);
        }
        arrives("other", "b-" + mark);
        arrives("other-b", mark);
        arrives("other-b", mark);
        awaitListed("b-" + mark, 1);
        awaitListed(mark, 1);
    }

    @Test
    @DisplayName("R-10")
    void listsTheNewestFirst() {
        arrives("generic", "z" + mark);
        awaitListed("z" + mark, 1);
        arrives("generic", "a" + mark);
        awaitListed("a" + mark, 1);
        var first = Provider.get("/api/v1/unmatched-payments?limit=1");
        first.then().body("items", hasSize(1)).body("items[0].reference", equalTo("a" + mark));
        Provider.get("/api/v1/unmatched-payments?limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items[0].reference", equalTo("z" + mark));
        Provider.get("/api/v1/unmatched-payments?cursor=bm9uc2Vuc2U").then().statusCode(400);
    }

    private static void arrives(String account, String reference) {
        byte[] body = Company.message("payment.paid", Company.data("pay-of-nobody", reference, "70000", "IDR"));
        String secret = account.equals("generic") ? Company.SECRET : Company.OTHER_SECRET;
        assertEquals(200, Company.callback(account, secret, "evt-" + UUID.randomUUID(), Instant.now(), body));
    }

    private static void awaitListed(String reference, int times) {
        await().atMost(Customer.LIMIT).untilAsserted(() -> Provider.get("/api/v1/unmatched-payments?limit=500")
                .then()
                .body("items.findAll { it.reference == '" + reference + "' }", hasSize(times)));
    }
}

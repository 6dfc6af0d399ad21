package io.saldo.payment.settlement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.test.token.TestToken;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class SettlementFilesTest {

    private static final String HEADER = "kind,transactionId,orderId,currency,gross,fee,net,settledOn\n";

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();
    private final String mark = UUID.randomUUID().toString();
    private int keys;

    @AfterEach
    void close() {
        company.close();
        budi.close();
    }

    @Test
    void comparesAFileWithOurPaymentsHoweverOftenItComes() {
        Provider.uses(company);
        budi.known();
        String payment = budi.paid("50000", "55500");
        String file = HEADER
                + row("PAYMENT", "t-" + payment, "55500", "51500", "2031-01-05")
                + row("PAYMENT", "nobody" + mark, "1000", "1000", "2031-01-05");
        send(file).then().statusCode(200).body("imported", equalTo(2)).body("repeated", equalTo(0));
        assertEquals("MATCHED", shown("t-" + payment).get("class"));
        assertEquals(payment, shown("t-" + payment).get("paymentId"));
        assertEquals("MISSING_HERE", shown("nobody" + mark).get("class"));
        send(file + row("PAYMENT", "t-" + payment, "55400", "51400", "2031-01-06"))
                .then()
                .body("imported", equalTo(1))
                .body("repeated", equalTo(2));
        list("&class=DUPLICATE").then().body("items.transactionId", hasItem("t-" + payment));
        list("").then().body("days.day", hasItem("2031-01-06"));
    }

    @Test
    void refusesWhatIsNoFileOrOfNoAccount() {
        post("generic", "not,a,settlement\n1,2,3\n").then().statusCode(400);
        post("nowhere", HEADER + row("PAYMENT", mark, "1", "1", "2031-01-05"))
                .then()
                .statusCode(422);
        Provider.get("/api/v1/settlement-files").then().statusCode(400);
        budi.known()
                .get("/api/v1/settlement-files?gatewayAccount=generic")
                .then()
                .statusCode(403);
    }

    private static String row(String kind, String transaction, String gross, String net, String day) {
        long fee = Long.parseLong(gross) - Long.parseLong(net);
        return String.join(",", kind, transaction, "", "IDR", gross, Long.toString(fee), net, day) + "\n";
    }

    private Response send(String csv) {
        return post("generic", csv);
    }

    private Response post(String gatewayAccount, String csv) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .contentType("text/csv")
                .header("Idempotency-Key", mark + ++keys)
                .body(csv)
                .post("/api/v1/settlement-files?gatewayAccount=" + gatewayAccount);
    }

    private static Response list(String more) {
        return Provider.get("/api/v1/settlement-files?gatewayAccount=generic&limit=500" + more);
    }

    private static Map<String, Object> shown(String transaction) {
        return list("").path("items.find { it.transactionId == '" + transaction + "' && it.number == 1 }");
    }
}

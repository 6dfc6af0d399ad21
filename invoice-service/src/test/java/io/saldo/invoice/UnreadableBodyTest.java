package io.saldo.invoice;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.saldo.invoice.account.KeepAccount;
import io.saldo.platform.loop.Loop;
import io.saldo.test.contract.UnreadableBodies;
import io.saldo.test.token.TestToken;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rights and keys are answered before a body that cannot be read, by every operation that takes one (ADR 64). */
@QuarkusTest
@InvoiceTest
class UnreadableBodyTest {

    /** On objects that only other operations make; the rights table of the system tests has them. */
    private static final Set<String> ABSENT = Set.of("POST /api/v1/invoices/{invoiceId}/credit-notes");

    @Inject
    KeepAccount keepAccount;

    private final Accounts account = Accounts.anAccount();

    @Test
    void answersRightKeyAndBodyInThisOrder() {
        Loop.await(() -> keepAccount.handle(account.changed(), Instant.EPOCH));
        var names = Map.of(
                "billingAccountId",
                account.id().toString(),
                "cloudAccountId",
                account.cloudAccountId(),
                "service",
                "invoice");
        List<String> holders = List.of(
                TestToken.withRole("operator"),
                TestToken.withRole("metering"),
                TestToken.rootOf(account.cloudAccountId()));
        var bodies = new UnreadableBodies(
                "http://localhost:" + RestAssured.port, names, TestToken.rootOf("stranger"), holders, ABSENT);
        String document = given().auth()
                .oauth2(TestToken.withRole("operator"))
                .accept("application/json")
                .get("/api/v1/services/invoice/openapi")
                .asString();
        assertEquals(List.of(), bodies.differences(document));
    }
}

package io.saldo.system;

import static io.saldo.system.Provider.amount;
import static io.saldo.system.Provider.idr;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.Api.Answer;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.client.UsageEvent.Sold;
import io.saldo.stack.http.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goes from service to service: an order with its hold, invoice and credit note; a bill whose payment goes back. */
@SystemTest
class TermJourneyTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    @DisplayName("O-10")
    void sellsATermOnCreditAndGivesBackTheMonthsThatAreNotUsed(SystemStack stack) {
        Api operator = stack.api("operator");
        var provider = new Provider(operator);
        String account = provider.register("journey.term", "Siti", "PREPAID");
        provider.offer("journey.metal", "month", "TERM", "36000");
        pay(stack, post(operator, account + "/top-ups", Map.of("amount", idr(400_000), "channel", "GENERIC")));
        await().atMost(LIMIT).until(() -> provider.cash(account) == 400_000);

        JsonNode term = post(
                operator, account + "/terms", Map.of("product", "journey.metal", "period", "P3M", "resourceId", "bm"));
        assertEquals("ACTIVE", term.path("state").asText(), term::toString);
        await().atMost(LIMIT).until(() -> document(provider, account, "TERM")
                .path("state")
                .asText()
                .equals("PAID"));
        assertEquals(292_000, provider.cash(account));

        stack.clock().advanceTo(stack.clock().now().plus(Duration.ofHours(1)));
        Answer cancelled = send(
                operator, "DELETE", account + "/terms/" + term.path("termId").asText(), "");
        assertEquals("CANCELLED", cancelled.body().path("state").asText(), cancelled::toString);
        await().atMost(LIMIT).until(() -> provider.cash(account) == 364_000);
        JsonNode note = document(provider, account, "CREDIT_NOTE");
        assertEquals(72_000, amount(note.path("total")), note::toString);
        assertEquals(document(provider, account, "TERM").path("invoiceId"), note.path("refersTo"), note::toString);
    }

    /** The bill is lowered by one note, and the taxed payment that had paid it by another: the tax goes back with it. */
    @Test
    @DisplayName("O-9")
    void creditsTheTaxOfThePaymentWhoseBillIsCredited(SystemStack stack) {
        Api operator = stack.api("operator");
        var provider = new Provider(operator);
        String account = provider.register("journey.bill", "Siti", "PREPAID");
        provider.offer("journey.vm", "hour", "METERED", "1000");
        stack.clock().settle();
        Instant now = stack.clock().now();
        var used = new UsageEvent(
                "journey.bill", "journey-1", new Sold("journey.vm", "hour"), BigDecimal.valueOf(100), now);
        stack.api("metering").post("/api/v1/usage-events", List.of(used.structured()));
        stack.clock().advanceTo(Provider.runAfter(now));
        String bill = document(provider, account, "USAGE").path("invoiceId").asText();

        pay(stack, post(operator, account + "/invoice-payments", Map.of("invoiceId", bill, "channel", "GENERIC")));
        await().atMost(LIMIT).until(() -> document(provider, account, "USAGE")
                .path("state")
                .asText()
                .equals("PAID"));
        assertEquals(111_000, amount(document(provider, account, "TOP_UP").path("total")));

        post(operator, "/api/v1/invoices/" + bill + "/credit-notes", Map.of("amount", idr(50_000)));
        await().atMost(LIMIT)
                .until(() -> provider.documents(account, "CREDIT_NOTE").size() == 2);
        JsonNode ofPayment = provider.documents(account, "CREDIT_NOTE").stream()
                .filter(note -> !note.path("refersTo").asText().equals(bill))
                .findFirst()
                .orElseThrow();
        assertEquals(50_000, amount(ofPayment.path("net")));
        assertEquals(5_500, amount(ofPayment.path("tax")));
        assertEquals(55_500, amount(document(provider, account, "TOP_UP").path("credited")));
        assertEquals(0, provider.cash(account));
    }

    private static void pay(SystemStack stack, JsonNode order) {
        stack.paymentPage().pay(order.path("orderId").asText());
    }

    private static JsonNode document(Provider provider, String account, String kind) {
        List<JsonNode> found = provider.documents(account, kind);
        assertTrue(found.size() == 1, found::toString);
        return found.getFirst();
    }

    private static JsonNode post(Api operator, String path, Map<String, Object> body) {
        Answer answer = send(operator, "POST", path, Json.write(body));
        assertTrue(answer.isOk(), () -> path + ": " + answer);
        return answer.body();
    }

    private static Answer send(Api operator, String method, String path, String body) {
        return operator.send(
                method,
                path,
                Map.of(
                        "Idempotency-Key", UUID.randomUUID().toString(),
                        "Content-Type", "application/json",
                        "X-Reason", "Asked by phone"),
                body);
    }
}

package io.saldo.simulator.generic;

import static io.saldo.simulator.TestWorld.ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.simulator.TestWorld;
import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryTest {

    private final TestWorld world = new TestWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void answersWithThePageAndTheReferenceOfANewOrder() {
        JsonObject answer = world.open(ORDER);

        String reference = answer.getString("reference");
        assertTrue(reference.startsWith("GEN"));
        assertTrue(answer.getString("paymentUrl").endsWith("/generic/pay/" + reference));
        assertTrue(Instant.parse(answer.getString("expiresAt"))
                .isAfter(Instant.now().plusSeconds(3500)));
        JsonObject status = world.status(ORDER);
        assertEquals("pending", status.getString("status"));
        assertEquals("55500", status.getString("amount"));
        assertEquals("IDR", status.getString("currency"));
        assertEquals(reference, status.getString("reference"));
    }

    @Test
    void answersARepeatedInquiryAlike() {
        assertEquals(world.open(ORDER), world.open(ORDER));
    }

    @Test
    void refusesAnotherAmountUnderAnIdThatIsTaken() {
        world.open(ORDER);
        JsonObject other = world.inquiry(ORDER).put("amount", "55501");

        assertEquals(409, world.send(world.signed("/generic/payments", other)).statusCode());
    }

    @Test
    void refusesAnInquiryThatIsNotSignedByTheMerchant() {
        JsonObject inquiry = world.inquiry(ORDER);

        assertEquals(
                401,
                world.send(world.request("/generic/payments").POST(BodyPublishers.ofString(inquiry.encode())))
                        .statusCode());
        assertEquals(
                401,
                world.send(world.signed("/generic/payments", inquiry)
                                .POST(BodyPublishers.ofString(
                                        inquiry.put("amount", "1").encode())))
                        .statusCode());
        assertEquals(
                404, world.send(world.request("/generic/payments/" + ORDER)).statusCode());
    }

    @Test
    void refusesAnOldInquiry() {
        byte[] body = world.inquiry(ORDER).toBuffer().getBytes();
        var request = world.request("/generic/payments").POST(BodyPublishers.ofByteArray(body));
        world.signature()
                .headers("msg_1", Instant.now().minusSeconds(310), body)
                .forEach(request::header);

        assertEquals(401, world.send(request).statusCode());
    }

    @Test
    void checksTheSignatureOfAQuestionIfThereIsOne() {
        world.open(ORDER);
        var request = world.request("/generic/payments/" + ORDER);
        world.signature().headers("msg_1", Instant.now(), new byte[0]).forEach(request::header);

        assertEquals(200, world.send(request).statusCode());
        assertEquals(
                401,
                world.send(world.request("/generic/payments/" + ORDER).header("webhook-signature", "v1,AAAA"))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 55500.00",
        "amount, 55500.5",
        "amount, 0",
        "amount, -1",
        "amount, '1,000'",
        "amount, 1e3",
        "currency, idr",
        "merchantOrderId, ''",
        "callbackUrl, file:///etc/passwd",
        "callbackUrl, nowhere",
        "returnUrl, javascript:alert(1)",
    })
    void refusesNonsense(String field, String value) {
        JsonObject inquiry = world.inquiry(ORDER).put(field, value);

        assertEquals(400, world.send(world.signed("/generic/payments", inquiry)).statusCode());
    }

    @Test
    void takesDecimalsWhereTheCurrencyHasThem() {
        JsonObject inquiry = world.inquiry(ORDER).put("amount", "10.05").put("currency", "USD");

        assertEquals(200, world.send(world.signed("/generic/payments", inquiry)).statusCode());
        assertEquals("10.05", world.status(ORDER).getString("amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "{", "null"})
    void refusesBodiesThatAreNoObject(String body) {
        var request = world.request("/generic/payments").POST(BodyPublishers.ofString(body));
        world.signature()
                .headers("msg_1", Instant.now(), body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .forEach(request::header);

        assertEquals(400, world.send(request).statusCode());
    }

    @Test
    void canFailAfterHavingDoneTheWorkAndAnswerTheRepeat() {
        world.control("PUT", "/behaviours/" + ORDER, new JsonObject().put("inquiry", "ERROR"));
        HttpResponse<String> first = world.send(world.signed("/generic/payments", world.inquiry(ORDER)));

        assertEquals(500, first.statusCode());
        String reference = world.status(ORDER).getString("reference");
        assertEquals(reference, world.open(ORDER).getString("reference"));
    }

    @Test
    void canStaySilentAfterHavingDoneTheWork() {
        world.control(
                "PUT", "/behaviour", new JsonObject().put("inquiry", "TIMEOUT").put("inquiryTimes", 2));
        for (int i = 0; i < 2; i++) {
            var impatient =
                    world.signed("/generic/payments", world.inquiry(ORDER)).timeout(Duration.ofMillis(200));
            assertThrows(UncheckedIOException.class, () -> world.send(impatient));
        }

        String reference = world.status(ORDER).getString("reference");
        assertEquals(reference, world.open(ORDER).getString("reference"));
    }
}

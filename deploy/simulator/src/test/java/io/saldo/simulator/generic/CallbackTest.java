package io.saldo.simulator.generic;

import static io.saldo.simulator.TestWorld.ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.simulator.Await;
import io.saldo.simulator.TestShop.Received;
import io.saldo.simulator.TestWorld;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbackTest {

    private final TestWorld world = new TestWorld();
    private String reference = "";

    @BeforeEach
    void open() {
        reference = world.open(ORDER).getString("reference");
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private JsonObject firstDelivery() {
        return world.deliveries(ORDER).getJsonObject(0);
    }

    @Test
    void tellsThatTheOrderIsPaidWithASignatureOfNow() {
        assertEquals(200, world.pay(ORDER, new JsonObject()).statusCode());

        Received paid = world.shop().awaitOne();
        assertTrue(paid.proved());
        assertTrue(paid.id().startsWith("msg_"));
        assertTrue(Duration.between(paid.signedAt(), Instant.now()).toSeconds() < 5);
        assertEquals("payment.paid", paid.type());
        assertEquals(ORDER, paid.data().getString("merchantOrderId"));
        assertEquals(reference, paid.data().getString("reference"));
        assertEquals("55500", paid.data().getString("amount"));
        assertEquals("IDR", paid.data().getString("currency"));
        assertEquals("TEST_CONTROL", paid.data().getString("method"));
        Instant paidAt = Instant.parse(paid.data().getString("paidAt"));
        assertTrue(Duration.between(paidAt, Instant.now()).toSeconds() < 5);
        JsonObject status = world.status(ORDER);
        assertEquals("paid", status.getString("status"));
        paid.data().forEach(field -> assertEquals(field.getValue(), status.getValue(field.getKey()), field.getKey()));
    }

    @Test
    void repeatsUntilItIsTakenWithOneIdAndNewSignatures() {
        world.shop().refuse(2);
        world.pay(ORDER, new JsonObject());

        Await.until(() -> firstDelivery().getString("state").equals("TAKEN"));
        assertEquals(3, firstDelivery().getJsonArray("attempts").size());
        assertEquals(
                500, firstDelivery().getJsonArray("attempts").getJsonObject(0).getInteger("status"));
        List<Received> received = world.shop().received();
        assertEquals(3, received.size());
        assertEquals(1, received.stream().map(Received::id).distinct().count());
        assertTrue(received.stream().allMatch(Received::proved));
    }

    @Test
    void notesThatNobodyAnswered() {
        world.shop().close();
        world.pay(ORDER, new JsonObject());

        Await.until(() -> !firstDelivery().getJsonArray("attempts").isEmpty());
        JsonObject attempt = firstDelivery().getJsonArray("attempts").getJsonObject(0);
        assertEquals(0, attempt.getInteger("status"));
        assertNotEquals("", attempt.getString("error"));
        assertEquals("WAITING", firstDelivery().getString("state"));
    }

    @Test
    void canSendSeveralCopiesOfOneMessage() {
        world.pay(ORDER, new JsonObject().put("copies", 3));

        Await.until(() -> world.shop().received().size() == 3);
        assertEquals(
                1, world.shop().received().stream().map(Received::id).distinct().count());
    }

    @Test
    void canBeLate() {
        world.pay(ORDER, new JsonObject().put("delayMillis", 400));

        assertEquals("paid", world.status(ORDER).getString("status"));
        assertEquals(List.of(), world.shop().received());
        world.shop().awaitOne();
    }

    @Test
    void canTellOfThePayerBeforeTheMoney() {
        world.pay(ORDER, new JsonObject().put("pending", "BEFORE"));

        Await.until(() -> world.shop().received().size() == 2);
        assertEquals(List.of("payment.pending", "payment.paid"), world.shop().types());
        assertNotEquals(
                world.shop().received().getFirst().id(),
                world.shop().received().getLast().id());
    }

    @Test
    void canTellInTheWrongOrder() {
        world.pay(ORDER, new JsonObject().put("pending", "AFTER"));

        Await.until(() -> world.shop().received().size() == 2);
        assertEquals(List.of("payment.paid", "payment.pending"), world.shop().types());
    }

    @Test
    void canBeForged() {
        world.pay(ORDER, new JsonObject().put("signature", "WRONG"));

        assertFalse(world.shop().awaitOne().proved());
    }

    @Test
    void canTellAnotherAmountOrCurrencyWhichTheStatusThenTellsToo() {
        world.pay(ORDER, new JsonObject().put("amount", "55499"));
        assertEquals("55499", world.shop().awaitOne().data().getString("amount"));
        assertEquals("55499", world.status(ORDER).getString("amount"));

        String other = ORDER + "-2";
        world.open(other);
        world.pay(other, new JsonObject().put("currency", "USD"));
        Await.until(() -> world.shop().received().size() == 2);
        assertEquals("USD", world.shop().received().getLast().data().getString("currency"));
        assertEquals("55500.00", world.shop().received().getLast().data().getString("amount"));
    }

    @Test
    void canBeLostSoThatOnlyAQuestionFindsThePayment() {
        world.pay(ORDER, new JsonObject().put("lost", true));

        assertEquals("paid", world.status(ORDER).getString("status"));
        assertEquals("LOST", firstDelivery().getString("state"));
        assertEquals(List.of(), world.shop().received());
    }

    @Test
    void canBePaidTwiceUnderTwoReferences() {
        world.pay(ORDER, new JsonObject().put("payTwice", true));

        Await.until(() -> world.shop().received().size() == 2);
        String first = world.shop().received().getFirst().data().getString("reference");
        String second = world.shop().received().getLast().data().getString("reference");
        assertEquals(reference, first);
        assertNotEquals(first, second);
        assertEquals(2, world.status(ORDER).getJsonArray("transactions").size());
    }

    @Test
    void isPaidASecondTimeOnlyWhenAskedTo() {
        assertEquals(200, world.pay(ORDER, new JsonObject()).statusCode());
        assertEquals(409, world.pay(ORDER, new JsonObject()).statusCode());
        assertEquals(
                200, world.pay(ORDER, new JsonObject().put("payTwice", true)).statusCode());

        Await.until(() -> world.shop().received().size() == 2);
    }

    @Test
    void tellsOfFailureAndExpiry() {
        world.control("POST", "/payments/" + ORDER + "/fail", new JsonObject());
        assertEquals("payment.failed", world.shop().awaitOne().type());
        assertEquals("failed", world.status(ORDER).getString("status"));
        assertEquals(
                409,
                world.control("POST", "/payments/" + ORDER + "/expire", new JsonObject())
                        .statusCode());
    }

    @Test
    void canBePaidAfterItHasExpired() {
        world.control("POST", "/payments/" + ORDER + "/expire", new JsonObject());
        assertEquals("expired", world.status(ORDER).getString("status"));
        world.pay(ORDER, new JsonObject());

        Await.until(() -> world.shop().received().size() == 2);
        assertEquals(List.of("payment.expired", "payment.paid"), world.shop().types());
    }

    @Test
    void expiresByItself() {
        String other = ORDER + "-2";
        JsonObject inquiry = world.inquiry(other).put("expiryMinutes", 0);
        world.send(world.signed("/generic/payments", inquiry));

        assertEquals("payment.expired", world.shop().awaitOne().type());
    }

    @Test
    void followsTheScriptOfOneOrderOrOfAll() {
        world.control("PUT", "/behaviour", new JsonObject().put("copies", 2));
        world.control("PUT", "/behaviours/" + ORDER, new JsonObject().put("signature", "WRONG"));
        world.pay(ORDER, new JsonObject());
        Await.until(() -> world.shop().received().size() >= 2);
        assertTrue(world.shop().received().stream().noneMatch(Received::proved));

        String other = ORDER + "-2";
        world.open(other);
        world.pay(other, new JsonObject().put("copies", 1));
        Await.until(() -> world.shop().received().stream().anyMatch(Received::proved));
    }

    @Test
    void forgetsEverythingOnAReset() {
        world.pay(ORDER, new JsonObject().put("delayMillis", 200));
        world.control("PUT", "/behaviour", new JsonObject().put("lost", true));
        assertEquals(204, world.control("POST", "/reset", new JsonObject()).statusCode());

        assertEquals(
                404, world.send(world.request("/generic/payments/" + ORDER)).statusCode());
        assertFalse(world.get("/control/generic/behaviour").getBoolean("lost"));
        world.open(ORDER);
        world.pay(ORDER, new JsonObject().put("delayMillis", 400));
        world.shop().awaitOne();
        assertEquals(1, world.shop().received().size(), "what waited before the reset was not sent");
    }

    @Test
    void refusesAScriptThatItDoesNotUnderstand() {
        for (JsonObject script : List.of(
                new JsonObject().put("copys", 2),
                new JsonObject().put("copies", -1),
                new JsonObject().put("copies", "2"),
                new JsonObject().put("lost", 1),
                new JsonObject().put("pending", "LATER"),
                new JsonObject().put("amount", "many"))) {
            assertEquals(400, world.pay(ORDER, script).statusCode(), script.encode());
        }
        assertEquals("pending", world.status(ORDER).getString("status"));
    }
}

package io.saldo.simulator.generic;

import static io.saldo.simulator.TestWorld.ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.simulator.Await;
import io.saldo.simulator.TestWorld;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundTest {

    private static final String REFUNDS = "/generic/payments/" + ORDER + "/refunds";

    private final TestWorld world = new TestWorld();

    @BeforeEach
    void payTheOrder() {
        world.open(ORDER);
        world.pay(ORDER, new JsonObject());
        world.shop().awaitOne();
        world.shop().received().clear();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private HttpResponse<String> refund(String key, String amount) {
        return world.send(
                world.signed(REFUNDS, new JsonObject().put("refundKey", key).put("amount", amount)));
    }

    private void behave(JsonObject behaviour) {
        world.control("PUT", "/behaviours/" + ORDER, behaviour);
    }

    @Test
    void goesBackAtOnceAndIsTold() {
        JsonObject answer = new JsonObject(refund("ref-1", "5500").body());

        assertEquals("done", answer.getString("status"));
        JsonObject told = world.shop().awaitOne().data();
        assertEquals("payment.refunded", world.shop().types().getFirst());
        assertEquals("5500", told.getString("amount"));
        assertEquals("ref-1", told.getString("refundKey"));
        assertEquals(ORDER, told.getString("merchantOrderId"));
        assertEquals("paid", world.status(ORDER).getString("status"));
    }

    @Test
    void isDoneOnceForOneKey() {
        String first = refund("ref-1", "5500").body();

        assertEquals(first, refund("ref-1", "5500").body());
        assertEquals(409, refund("ref-1", "5501").statusCode());
        assertEquals(1, world.status(ORDER).getJsonArray("refunds").size());
        assertNotEquals(first, refund("ref-2", "5500").body());
    }

    @Test
    void neverGivesBackMoreThanHasCome() {
        assertEquals(422, refund("ref-1", "55501").statusCode());
        assertEquals(200, refund("ref-2", "55000").statusCode());
        assertEquals(422, refund("ref-3", "501").statusCode());
        assertEquals(200, refund("ref-4", "500").statusCode());
        assertEquals("refunded", world.status(ORDER).getString("status"));
    }

    @Test
    void canStayPendingAndThenBeDone() {
        behave(new JsonObject().put("refundDelayMillis", 2000));
        assertEquals("pending", new JsonObject(refund("ref-1", "5500").body()).getString("status"));
        assertTrue(world.shop().received().isEmpty());

        world.shop().awaitOne();
        assertEquals("done", world.get(REFUNDS + "/ref-1").getString("status"));
    }

    @Test
    void canStayPendingAndThenFailWhichFreesTheAmount() {
        behave(new JsonObject().put("refundDelayMillis", 2000).put("refundOutcome", "FAILED"));
        refund("ref-1", "55500");
        assertEquals(422, refund("ref-2", "1").statusCode());

        Await.until(() -> world.get(REFUNDS + "/ref-1").getString("status").equals("failed"));
        behave(new JsonObject());
        assertEquals(200, refund("ref-3", "55500").statusCode());
        assertEquals("refunded", world.status(ORDER).getString("status"));
    }

    @Test
    void canFailToAnswerAfterHavingDoneTheWork() {
        behave(new JsonObject().put("refund", "ERROR"));

        assertEquals(500, refund("ref-1", "5500").statusCode());
        assertEquals("done", world.get(REFUNDS + "/ref-1").getString("status"));
        assertEquals(200, refund("ref-1", "5500").statusCode());
        assertEquals(1, world.status(ORDER).getJsonArray("refunds").size());
    }

    @Test
    void canNameTheSecondPaymentOfAnOrder() {
        world.pay(ORDER, new JsonObject().put("payTwice", true));
        String second = world.shop().awaitOne().data().getString("reference");
        JsonObject body = new JsonObject()
                .put("refundKey", "ref-1")
                .put("amount", "55500")
                .put("reference", second);

        assertEquals(200, world.send(world.signed(REFUNDS, body)).statusCode());
        assertEquals("paid", world.status(ORDER).getString("status"));
    }

    @Test
    void needsTheMerchantsSignatureAndAPayment() {
        JsonObject body = new JsonObject().put("refundKey", "ref-1").put("amount", "1");
        assertEquals(
                401,
                world.send(world.request(REFUNDS).POST(BodyPublishers.ofString(body.encode())))
                        .statusCode());
        world.open(ORDER + "-2");
        assertEquals(
                422,
                world.send(world.signed("/generic/payments/" + ORDER + "-2/refunds", body))
                        .statusCode());
        assertEquals(
                404,
                world.send(world.signed("/generic/payments/pay-unknown/refunds", body))
                        .statusCode());
    }
}

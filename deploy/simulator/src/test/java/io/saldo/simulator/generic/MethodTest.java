package io.saldo.simulator.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.simulator.TestWorld;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodTest {

    private static final String METHOD = "mth-0r5k3mzq8d1v2x4y";

    private final TestWorld world = new TestWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    private JsonObject setUp() {
        JsonObject body = new JsonObject()
                .put("merchantCode", "SALDO")
                .put("methodId", METHOD)
                .put("callbackUrl", world.shop().callbackUrl());
        return new JsonObject(
                world.send(world.signed("/generic/payments/methods", body)).body());
    }

    private HttpResponse<String> press(String button) {
        return world.send(world.request("/generic/save/" + setUp().getString("reference") + "/" + button)
                .POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> charge(String token) {
        return world.send(world.signed(
                "/generic/payments/charges", world.inquiry(TestWorld.ORDER).put("token", token)));
    }

    @Test
    void isHandedOverOnItsPageAndTold() {
        assertEquals(setUp(), setUp(), "the same page for the same id");
        HttpResponse<String> page = world.send(
                world.request("/generic/save/" + setUp().getString("reference")).GET());
        assertTrue(page.body().contains("Save a card that pays"), page.body());
        assertEquals("pending", world.get("/generic/payments/methods/" + METHOD).getString("status"));
        assertEquals(303, press("CARD").statusCode());
        assertEquals(METHOD, world.shop().awaitOne().data().getString("methodId"));
        assertEquals("method.saved", world.shop().types().getFirst());
        JsonObject saved = world.get("/generic/payments/methods/" + METHOD);
        assertEquals("active", saved.getString("status"));
        assertEquals("Visa 4242", saved.getString("label"));
    }

    @ParameterizedTest
    @CsvSource({
        "CARD, paid,",
        "WALLET, paid,",
        "DECLINED_CARD, failed, card_declined",
        "CAREFUL_CARD, failed, authentication_required",
    })
    void isChargedOnceForOneOrder(String sample, String status, String code) {
        press(sample);
        String token = world.get("/generic/payments/methods/" + METHOD).getString("token");
        JsonObject first = new JsonObject(charge(token).body());
        assertEquals(status, first.getString("status"));
        assertEquals(code, first.getString("code"));
        assertEquals(first, new JsonObject(charge(token).body()));
        assertEquals(422, charge("tok-of-nobody").statusCode());
    }

    @Test
    void staysAwayWhenItsHolderRefuses() {
        press("refuse");
        assertEquals("failed", world.get("/generic/payments/methods/" + METHOD).getString("status"));
        press("CARD");
        assertEquals("failed", world.get("/generic/payments/methods/" + METHOD).getString("status"));
    }
}

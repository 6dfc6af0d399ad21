package io.saldo.simulator.generic;

import static io.saldo.simulator.TestWorld.ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.simulator.TestWorld;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayPageTest {

    private final TestWorld world = new TestWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    private HttpResponse<String> page(String reference) {
        return world.send(world.request("/generic/pay/" + reference));
    }

    private HttpResponse<String> press(String reference, String button) {
        return world.send(world.request("/generic/pay/" + reference + "/" + button)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody()));
    }

    @Test
    void showsTheAmountAndTwoButtons() {
        HttpResponse<String> answer = page(world.open(ORDER).getString("reference"));

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("IDR 55,500"));
        assertTrue(answer.body().contains("Pay now"));
        assertTrue(answer.body().contains("Let the payment fail"));
        assertFalse(answer.body().contains("{{"));
        String policy = answer.headers().firstValue("content-security-policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'"));
    }

    @Test
    void paysTellsTheMerchantAndSendsThePayerBack() {
        String reference = world.open(ORDER).getString("reference");
        HttpResponse<String> answer = press(reference, "pay");

        assertEquals(303, answer.statusCode());
        assertEquals(
                "http://localhost:8080/accounts/1000/top-ups",
                answer.headers().firstValue("location").orElseThrow());
        assertEquals("payment.paid", world.shop().awaitOne().type());
        assertEquals("TEST_WALLET", world.shop().awaitOne().data().getString("method"));
        assertTrue(page(reference).body().contains("This payment is paid."));
    }

    @Test
    void paysOnceHoweverOftenTheButtonIsPressed() {
        String reference = world.open(ORDER).getString("reference");
        press(reference, "pay");
        assertEquals(303, press(reference, "pay").statusCode());
        assertEquals(303, press(reference, "fail").statusCode());

        world.shop().awaitOne();
        assertEquals(1, world.deliveries(ORDER).size());
        assertEquals("paid", world.status(ORDER).getString("status"));
    }

    @Test
    void failsAndStaysOnThePageWithoutAReturnAddress() {
        JsonObject inquiry = world.inquiry(ORDER);
        inquiry.remove("returnUrl");
        String reference = new JsonObject(
                        world.send(world.signed("/generic/payments", inquiry)).body())
                .getString("reference");

        assertEquals(
                "/generic/pay/" + reference,
                press(reference, "fail").headers().firstValue("location").orElseThrow());
        assertEquals("payment.failed", world.shop().awaitOne().type());
        assertTrue(page(reference).body().contains("This payment is failed."));
    }

    @Test
    void showsTextsOfTheMerchantAsTextOnly() {
        JsonObject inquiry = world.inquiry(ORDER)
                .put("description", "<script>alert(1)</script> {{body}} \"'&")
                .put("merchantCode", "<b>");
        world.send(world.signed("/generic/payments", inquiry));
        String body = page(world.status(ORDER).getString("reference")).body();

        assertFalse(body.contains("<script>"));
        assertFalse(body.contains("<b>"));
        assertTrue(body.contains("&lt;script&gt;alert(1)&lt;/script&gt; &#123;&#123;body}} &quot;&#39;&amp;"));
    }

    @Test
    void knowsNoOtherPayments() {
        assertEquals(404, page("GEN0").statusCode());
        assertEquals(404, press("GEN0", "pay").statusCode());
    }
}

package io.saldo.stack.client;

import io.saldo.stack.StackFailure;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;

/** The simulated payment gateway's page, where customers pay. */
public record PaymentPage(Ports ports) {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Pays what was asked; the gateway tells payment-service by itself. */
    public void pay(String orderId) {
        pay(orderId, Map.of());
    }

    /** With a behaviour of the gateway, such as two {@code copies} of the callback. */
    public void pay(String orderId, Map<String, Object> behaviour) {
        press("/control/generic/payments/" + orderId + "/pay", orderId, behaviour);
    }

    /** On the page of another company. */
    public void pay(String company, String orderId) {
        press("/control/" + company + "/orders/" + orderId + "/pay", orderId, Map.of());
    }

    private void press(String path, String orderId, Map<String, Object> behaviour) {
        String address = ports.url(Port.SIMULATOR) + path;
        try {
            int status = LocalClient.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(Json.write(behaviour))),
                            LIMIT)
                    .statusCode();
            if (status / 100 != 2) {
                throw new StackFailure(
                        "The gateway simulator answered " + status + " when order " + orderId + " was paid.");
            }
        } catch (IOException e) {
            throw new StackFailure("The gateway simulator does not answer at " + address + ".", e);
        }
    }
}

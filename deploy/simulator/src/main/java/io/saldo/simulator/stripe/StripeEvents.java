package io.saldo.simulator.stripe;

import io.saldo.simulator.Access;
import io.saldo.simulator.Names;
import io.saldo.simulator.deal.Protocol.Message;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Events, signed whole with the moment at which they are sent. */
final class StripeEvents {

    private static final String SECRET = "whsec_saldo-simulator-stripe";

    private final Clock clock;

    StripeEvents(Clock clock) {
        this.clock = clock;
    }

    JsonObject event(String type, JsonObject object) {
        return new JsonObject()
                .put("id", "evt_" + Names.letters(24))
                .put("object", "event")
                .put("type", type)
                .put("created", clock.instant().getEpochSecond())
                .put("data", new JsonObject().put("object", object));
    }

    private static String signature(String secret, Instant at, Buffer body) {
        byte[] signed =
                Buffer.buffer(at.getEpochSecond() + ".").appendBuffer(body).getBytes();
        return "t=" + at.getEpochSecond() + ",v1=" + Access.hmac(secret, signed) + ",v0=of-another-scheme";
    }

    static Message signed(JsonObject event, boolean forged) {
        Buffer body = event.toBuffer();
        String secret = forged ? "whsec_of_nobody" : SECRET;
        return new Message(
                event.getString("id"),
                body,
                at -> Map.of("content-type", "application/json", "stripe-signature", signature(secret, at, body)));
    }
}

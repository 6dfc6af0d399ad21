package io.saldo.simulator.generic;

import io.saldo.simulator.Answers;
import io.saldo.simulator.signature.WebhookSignature;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;

/** Lets only the merchant pass: whatever moves money must be signed, a question may be. */
record SignatureCheck(WebhookSignature signature, Clock clock) {

    void required(RoutingContext context) {
        Buffer body = context.body().buffer();
        byte[] bytes = body == null ? new byte[0] : body.getBytes();
        if (signature.proves(context.request()::getHeader, bytes, clock.instant())) {
            context.next();
        } else {
            Answers.refuse(context, 401, "the signature is missing, wrong or too old");
        }
    }

    void ifAny(RoutingContext context) {
        if (context.request().headers().contains(WebhookSignature.SIGNATURE)) {
            required(context);
        } else {
            context.next();
        }
    }
}

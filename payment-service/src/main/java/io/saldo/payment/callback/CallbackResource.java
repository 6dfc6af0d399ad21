package io.saldo.payment.callback;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.saldo.payment.PaymentCrashPoint;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.platform.fault.Crash;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where payment companies call; there is no token, the signature over the raw bytes is the proof (gw:P-1, gw:P-10). */
@Path("/callbacks/{gatewayAccount}")
@PermitAll
public class CallbackResource {

    private final CallbackGateway callbacks;
    private final CallbackBell bell;
    private final Counter refused;

    CallbackResource(CallbackGateway callbacks, CallbackBell bell, MeterRegistry meters) {
        this.callbacks = callbacks;
        this.bell = bell;
        this.refused = Counter.builder("saldo_callbacks_refused")
                .description("Callbacks without a good signature.")
                .register(meters);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Cancellable(false)
    public Uni<Response> receive(
            @PathParam("gatewayAccount") String gatewayAccount, @Context HttpHeaders headers, byte[] body) {
        return callbacks
                .take(gatewayAccount, raw(headers, body))
                .invoke(() -> Crash.at(PaymentCrashPoint.CALLBACK_STORED))
                .map(kept -> kept ? taken() : refused());
    }

    private Response taken() {
        bell.ring();
        return Response.ok().build();
    }

    private Response refused() {
        refused.increment();
        return Response.status(Response.Status.UNAUTHORIZED).build();
    }

    private static RawCallback raw(HttpHeaders headers, byte[] body) {
        return new RawCallback(
                headers.getRequestHeaders().entrySet().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT),
                                header -> String.join(" ", header.getValue()),
                                (first, second) -> first + " " + second)),
                body);
    }
}

package io.saldo.payment.gateway;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.WebAddress;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The provider's merchant accounts at payment companies; secrets are neither taken nor shown here. */
@Path("/api/v1/gateway-accounts/{name}")
public class GatewayAccountResource {

    private static final int LONGEST_EXPIRY_MINUTES = 30 * 24 * 60;

    private final Callers callers;
    private final Gateways gateways;
    private final KeepGatewayAccount keep;
    private final FindGatewayAccount find;
    private final UnitOfWork unitOfWork;

    GatewayAccountResource(
            Callers callers,
            Gateways gateways,
            KeepGatewayAccount keep,
            FindGatewayAccount find,
            UnitOfWork unitOfWork) {
        this.callers = callers;
        this.gateways = gateways;
        this.keep = keep;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    /** What an operator sets. */
    public record Wanted(
            String gateway,
            String merchantCode,
            String url,
            Optional<String> returnUrl,
            int expiryMinutes,
            Optional<String> outputType) {}

    @GET
    public Uni<GatewayAccountView> show(@PathParam("name") String name) {
        callers.current().mustBe(Role.OPERATOR);
        return unitOfWork.run(() -> find.byName(name)).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<GatewayAccountView> keep(
            @PathParam("name") String name, @HeaderParam("X-Reason") @DefaultValue("") String reason, Wanted wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return keep.handle(checked(name, wanted), caller.name(), reason).chain(() -> show(name));
    }

    private GatewayAccount checked(String name, Wanted wanted) {
        if (!name.matches("[A-Za-z0-9-]{1,64}")) {
            throw CommonProblems.malformed("name", "1 to 64 letters, digits and hyphens.");
        }
        if (wanted.expiryMinutes() < 1 || wanted.expiryMinutes() > LONGEST_EXPIRY_MINUTES) {
            throw CommonProblems.malformed("/expiryMinutes", "From 1 to " + LONGEST_EXPIRY_MINUTES + ".");
        }
        if (!wanted.outputType().orElse("webview").equals("webview")) {
            throw CommonProblems.malformed("/outputType", "Only webview is known.");
        }
        if (gateways.find(wanted.gateway()).isEmpty()) {
            throw PaymentProblems.UNKNOWN_GATEWAY.because("No gateway of the kind " + wanted.gateway() + " is known.");
        }
        return new GatewayAccount(
                name,
                wanted.gateway(),
                wanted.merchantCode(),
                WebAddress.checked("/url", wanted.url()),
                wanted.returnUrl().map(url -> WebAddress.checked("/returnUrl", url)),
                wanted.expiryMinutes(),
                "webview");
    }
}

package io.saldo.payment.channel;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.channel.PaymentChannel.InCurrency;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The ways to pay: shown to anybody who is signed in, kept by operators. */
@Path("/api/v1/payment-channels")
public class ChannelResource {

    private final Callers callers;
    private final FindChannels find;
    private final KeepChannel keep;
    private final UnitOfWork unitOfWork;

    ChannelResource(Callers callers, FindChannels find, KeepChannel keep, UnitOfWork unitOfWork) {
        this.callers = callers;
        this.find = find;
        this.keep = keep;
        this.unitOfWork = unitOfWork;
    }

    /** What an operator sets; {@code code} and {@code gateway} are not to be set, but may be sent as they are. */
    public record Wanted(
            Optional<String> code,
            String gatewayAccount,
            Optional<String> gateway,
            String name,
            String description,
            String method,
            Optional<String> country,
            boolean enabled,
            List<InCurrency> currencies) {}

    @GET
    public Uni<Page<ChannelView>> list(
            @QueryParam("currency") @DefaultValue("") String currency, @BeanParam PageRequest page) {
        var unit = currency.isEmpty() ? Optional.<CurrencyUnit>empty() : Optional.of(unit(currency));
        return unitOfWork.run(() -> find.page(unit, page));
    }

    @PUT
    @Path("/{code}")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<PaymentChannel> keep(
            @PathParam("code") String code, @HeaderParam("X-Reason") @DefaultValue("") String reason, Wanted wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        PaymentChannel channel = checked(code, wanted);
        return keep.handle(channel, wanted.gateway(), caller.name(), reason).map(result -> switch (result) {
            case KEPT -> channel;
            case NO_SUCH_ACCOUNT ->
                throw PaymentProblems.UNKNOWN_GATEWAY_ACCOUNT.because(
                        "There is no gateway account " + wanted.gatewayAccount() + ".");
            case OTHER_GATEWAY ->
                throw CommonProblems.malformed("/gateway", "It is the gateway of the gateway account that is named.");
            case CURRENCY_NOT_TAKEN ->
                throw PaymentProblems.WRONG_CURRENCY.because("The company does not take every currency of these.");
        });
    }

    private static CurrencyUnit unit(String currency) {
        try {
            return CurrencyUnit.of(currency);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.malformed("currency", String.valueOf(e.getMessage()));
        }
    }

    private static PaymentChannel checked(String code, Wanted wanted) {
        if (!code.matches("[A-Z0-9_]{1,64}")) {
            throw CommonProblems.malformed("code", "1 to 64 capital letters, digits and underscores.");
        }
        if (wanted.code().filter(sent -> !sent.equals(code)).isPresent()) {
            throw CommonProblems.malformed("/code", "The path names another one.");
        }
        boolean repeated = wanted.currencies().stream()
                        .map(InCurrency::currency)
                        .distinct()
                        .count()
                < wanted.currencies().size();
        if (repeated || !wanted.currencies().stream().allMatch(InCurrency::sound)) {
            throw CommonProblems.malformed(
                    "/currencies",
                    "Each currency once, with amounts of it that are not below 0 and not above what one payment may"
                            + " be.");
        }
        if (!wanted.country().orElse("ID").matches("[A-Z]{2}")) {
            throw CommonProblems.malformed("/country", "Two capital letters of ISO 3166-1.");
        }
        return new PaymentChannel(
                code,
                wanted.gatewayAccount(),
                wanted.name(),
                wanted.description(),
                wanted.method(),
                wanted.country(),
                wanted.enabled(),
                wanted.currencies());
    }
}

package io.saldo.invoice.exchange;

import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Exchange rates: shown to any caller, published by operators. */
@Path("/api/v1/exchange-rates")
public class ExchangeRateResource {

    private final Callers callers;
    private final FindExchangeRates find;
    private final PutExchangeRate putExchangeRate;
    private final ExchangeProblems problems;

    ExchangeRateResource(
            Callers callers, FindExchangeRates find, PutExchangeRate putExchangeRate, ExchangeProblems problems) {
        this.callers = callers;
        this.find = find;
        this.putExchangeRate = putExchangeRate;
        this.problems = problems;
    }

    @GET
    public Uni<Page<ExchangeRate>> list(
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @BeanParam PageRequest page) {
        callers.current();
        return find.page(from, to, page);
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<ExchangeRate> put(ExchangeRate wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return putExchangeRate.handle(caller, wanted).map(inUse -> {
            inUse.ifPresent(month -> {
                throw problems.problem(month);
            });
            return wanted;
        });
    }
}

package io.saldo.invoice.catalogue;

import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.idempotency.Idempotency;
import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Prices: shown to any caller, kept by operators (U-5). */
@Path("/api/v1/prices")
public class PriceResource {

    private final Callers callers;
    private final FindCatalogue find;
    private final AddPrice addPrice;
    private final EndPrice endPrice;
    private final Idempotency idempotency;
    private final CatalogueProblems problems;

    PriceResource(
            Callers callers,
            FindCatalogue find,
            AddPrice addPrice,
            EndPrice endPrice,
            Idempotency idempotency,
            CatalogueProblems problems) {
        this.callers = callers;
        this.find = find;
        this.addPrice = addPrice;
        this.endPrice = endPrice;
        this.idempotency = idempotency;
        this.problems = problems;
    }

    /** What a PATCH may set. */
    public record End(String validTo) {
        public End {
            java.time.Instant _ = PriceStart.parse(validTo);
        }
    }

    @GET
    public Uni<Page<PriceView>> list(
            @QueryParam("product") @DefaultValue("") String product, @BeanParam PageRequest page) {
        callers.current();
        return find.prices(page, product);
    }

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PriceView.class)))
    public Uni<Response> add(@HeaderParam("Idempotency-Key") String key, NewPrice wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return idempotency.once(
                IdempotentCall.ofProvider("add-price", key, wanted), () -> addPrice.handle(caller, wanted)
                        .map(problems::orThrow)
                        .map(price -> Answer.created(PriceView.of(price))));
    }

    @PATCH
    @Path("/{id}")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<PriceView> end(@PathParam("id") String id, End end) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return endPrice.handle(caller, id, PriceStart.parse(end.validTo()))
                .map(problems::orThrow)
                .map(PriceView::of);
    }
}

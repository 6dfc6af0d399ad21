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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Products: shown to any caller, kept by operators. */
@Path("/api/v1/products")
public class ProductResource {

    private final Callers callers;
    private final FindCatalogue find;
    private final AddProduct addProduct;
    private final ChangeProduct changeProduct;
    private final Idempotency idempotency;
    private final CatalogueProblems problems;

    ProductResource(
            Callers callers,
            FindCatalogue find,
            AddProduct addProduct,
            ChangeProduct changeProduct,
            Idempotency idempotency,
            CatalogueProblems problems) {
        this.callers = callers;
        this.find = find;
        this.addProduct = addProduct;
        this.changeProduct = changeProduct;
        this.idempotency = idempotency;
        this.problems = problems;
    }

    @GET
    public Uni<Page<Product>> list(@BeanParam PageRequest page) {
        callers.current();
        return find.products(page);
    }

    @POST
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Product.class)))
    public Uni<Response> add(@HeaderParam("Idempotency-Key") String key, NewProduct wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return idempotency.once(IdempotentCall.ofProvider("add-product", key, wanted), () -> addProduct
                .handle(caller, wanted.product())
                .map(problems::orThrow)
                .map(Answer::created));
    }

    @PATCH
    @Path("/{code}")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<Product> change(@PathParam("code") String code, Product.Patch patch) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        return changeProduct.handle(caller, code, patch).map(problems::orThrow);
    }
}

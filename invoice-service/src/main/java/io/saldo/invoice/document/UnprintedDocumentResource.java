package io.saldo.invoice.document;

import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Documents that could not be printed, for operators: why, and try again once the cause is gone. */
@Path("/api/v1/unprinted-documents")
public class UnprintedDocumentResource {

    private final Callers callers;
    private final UnitOfWork unitOfWork;
    private final FindUnprinted find;
    private final RetryPrinting retryPrinting;

    UnprintedDocumentResource(Callers callers, UnitOfWork unitOfWork, FindUnprinted find, RetryPrinting retryPrinting) {
        this.callers = callers;
        this.unitOfWork = unitOfWork;
        this.find = find;
        this.retryPrinting = retryPrinting;
    }

    @GET
    public Uni<Page<UnprintedDocument>> list(@BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        return unitOfWork.run(() -> find.page(page)).map(rows -> Page.of(page, rows, UnprintedDocument::invoiceId));
    }

    @POST
    @Path("/{invoiceId}/retry")
    @Cancellable(false)
    public Uni<Void> retry(@PathParam("invoiceId") String invoiceId) {
        callers.current().mustBe(Role.OPERATOR);
        return retryPrinting
                .handle(invoiceId)
                .invoke(UnprintedDocumentResource::mustExist)
                .replaceWithVoid();
    }

    private static void mustExist(boolean found) {
        if (!found) {
            throw CommonProblems.notFound();
        }
    }
}

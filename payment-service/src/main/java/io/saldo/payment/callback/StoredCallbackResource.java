package io.saldo.payment.callback;

import io.saldo.payment.PaymentProblems;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What payment companies have told us, for operators: what could not be read or worked on is tried again from here. */
@Path("/api/v1/gateway-callbacks")
public class StoredCallbackResource {

    private final Callers callers;
    private final FindStoredCallbacks find;
    private final RetryCallback retry;
    private final CallbackBell bell;
    private final UnitOfWork unitOfWork;

    StoredCallbackResource(
            Callers callers, FindStoredCallbacks find, RetryCallback retry, CallbackBell bell, UnitOfWork unitOfWork) {
        this.callers = callers;
        this.find = find;
        this.retry = retry;
        this.bell = bell;
        this.unitOfWork = unitOfWork;
    }

    @GET
    public Uni<Page<CallbackView>> list(
            @QueryParam("state") @DefaultValue("") String state, @BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        PaymentProblems.mustBeOneOf("state", state, CallbackState.values());
        return unitOfWork.run(() -> find.page(page, state)).map(rows -> Page.of(page, rows, CallbackView::id));
    }

    @POST
    @Path("/{id}/retry")
    @Cancellable(false)
    public Uni<Void> retry(@PathParam("id") long id) {
        callers.current().mustBe(Role.OPERATOR);
        return retry.handle(id)
                .invoke(found -> {
                    if (!found.orElseThrow(CommonProblems::notFound)) {
                        throw PaymentProblems.CALLBACK_DONE.because("gw:P-2", "It was worked on already.");
                    }
                    bell.ring();
                })
                .replaceWithVoid();
    }
}

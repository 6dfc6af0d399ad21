package io.saldo.platform.service;

import io.saldo.platform.due.DueWorkView;
import io.saldo.platform.due.FindDueWork;
import io.saldo.platform.due.RetryDueWork;
import io.saldo.platform.id.AccountId;
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

/** Scheduled work that failed, shown to operators: it is retried by itself, and parked after six attempts. */
@Path("/api/v1/services/{service}/due-work")
public class DueWorkResource {

    private final OwnName name;
    private final Callers callers;
    private final FindDueWork find;
    private final RetryDueWork retry;
    private final UnitOfWork unitOfWork;

    DueWorkResource(OwnName name, Callers callers, FindDueWork find, RetryDueWork retry, UnitOfWork unitOfWork) {
        this.name = name;
        this.callers = callers;
        this.find = find;
        this.retry = retry;
        this.unitOfWork = unitOfWork;
    }

    @GET
    public Uni<Page<DueWorkView>> failed(@PathParam("service") String service, @BeanParam PageRequest page) {
        operatorOf(service);
        return unitOfWork.run(() -> find.failed(page)).map(rows -> Page.of(page, rows, FindDueWork::position));
    }

    @POST
    @Path("/{billingAccountId}/{kind}/retry")
    @Cancellable(false)
    public Uni<Void> retry(
            @PathParam("service") String service,
            @PathParam("billingAccountId") AccountId account,
            @PathParam("kind") String kind) {
        operatorOf(service);
        return retry.handle(account, kind).invoke(DueWorkResource::mustExist).replaceWithVoid();
    }

    private void operatorOf(String service) {
        callers.current().mustBe(Role.OPERATOR);
        name.mustBe(service);
    }

    private static void mustExist(boolean found) {
        if (!found) {
            throw CommonProblems.notFound();
        }
    }
}

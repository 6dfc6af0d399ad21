package io.saldo.payment.unmatched;

import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Money that is in no book. */
@Path("/api/v1/unmatched-payments")
public class UnmatchedResource {

    private final Callers callers;
    private final FindUnmatched find;
    private final UnitOfWork unitOfWork;

    UnmatchedResource(Callers callers, FindUnmatched find, UnitOfWork unitOfWork) {
        this.callers = callers;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    @GET
    public Uni<Page<UnmatchedView>> list(@BeanParam PageRequest page) {
        callers.current().mustBe(Role.OPERATOR);
        return unitOfWork.run(() -> find.page(page)).map(rows -> Page.of(page, rows, FindUnmatched::position));
    }
}

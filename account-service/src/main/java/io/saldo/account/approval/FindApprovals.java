package io.saldo.account.approval;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** Finds approvals, the newest first. */
@Singleton
class FindApprovals implements Needs.Guard {

    private final ApprovalStore approvals;
    private final UnitOfWork unitOfWork;

    FindApprovals(ApprovalStore approvals, UnitOfWork unitOfWork) {
        this.approvals = approvals;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return find(path.getFirst("approvalId")).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    Uni<List<Approval>> page(Optional<ApprovalState> state, PageRequest page) {
        return unitOfWork.run(() -> approvals.page(state, page));
    }

    Uni<Optional<Approval>> find(String id) {
        return unitOfWork.run(() -> approvals.find(id));
    }
}

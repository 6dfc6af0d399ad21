package io.saldo.account.approval;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds approvals, the newest first. */
@Singleton
class FindApprovals {

    private final ApprovalStore approvals;
    private final UnitOfWork unitOfWork;

    FindApprovals(ApprovalStore approvals, UnitOfWork unitOfWork) {
        this.approvals = approvals;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<Approval>> page(Optional<ApprovalState> state, PageRequest page) {
        return unitOfWork.run(() -> approvals.page(state, page));
    }

    Uni<Optional<Approval>> find(String id) {
        return unitOfWork.run(() -> approvals.find(id));
    }
}

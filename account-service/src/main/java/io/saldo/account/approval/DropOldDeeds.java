package io.saldo.account.approval;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** One small step of the housekeeping of deeds. */
@UseCase
class DropOldDeeds {

    private static final int BATCH = 1_000;

    private final DeedStore deeds;

    DropOldDeeds(DeedStore deeds) {
        this.deeds = deeds;
    }

    /** True while there may be more. */
    @WithTransaction
    Uni<Boolean> handle() {
        return deeds.dropOld(BATCH).map(dropped -> dropped == BATCH);
    }
}

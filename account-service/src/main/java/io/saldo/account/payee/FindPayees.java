package io.saldo.account.payee;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the cloud accounts that an account pays for. */
@Singleton
class FindPayees {

    private final PayerLinkStore links;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindPayees(PayerLinkStore links, UnitOfWork unitOfWork, BillingClock clock) {
        this.links = links;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<List<PayeeView>> of(AccountId account) {
        return unitOfWork.run(() -> links.rows(account, clock.now()));
    }
}

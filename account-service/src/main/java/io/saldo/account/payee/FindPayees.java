package io.saldo.account.payee;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the cloud accounts that an account pays for, what begins last first. */
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

    Uni<Page<PayeeView>> page(AccountId account, PageRequest page) {
        return unitOfWork
                .run(() -> links.page(account, Position.before(page), page.rowsToRead(), clock.now()))
                .map(rows -> Page.of(page, rows, FindPayees::position));
    }

    /** As it is or will be paid for last; it is or was at some time. */
    Uni<PayeeView> latest(AccountId account, String cloudAccountId) {
        return unitOfWork
                .run(() -> links.latest(account, cloudAccountId, clock.now()))
                .map(Optional::orElseThrow);
    }

    private static String position(PayeeView last) {
        return new Position(last.effectiveFrom().orElse(PayerLinkStore.SINCE_EVER), last.cloudAccountId()).toString();
    }
}

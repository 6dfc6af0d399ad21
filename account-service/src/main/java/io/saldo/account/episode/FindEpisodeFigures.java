package io.saldo.account.episode;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.credit.Overdue;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Available credit of an account and what of it is overdue (A-1, C-6). */
@Singleton
class FindEpisodeFigures {

    private final LedgerStore ledger;
    private final FindFailedBills failedBills;

    FindEpisodeFigures(LedgerStore ledger, FindFailedBills failedBills) {
        this.ledger = ledger;
        this.failedBills = failedBills;
    }

    Uni<EpisodeFigures> of(BillingAccount account, Instant at) {
        return ledger.balances(account.id(), account.currencyAt(at))
                .map(balances -> BookedCredit.available(account.profile().type(), balances))
                .chain(available -> of(account, available, at));
    }

    Uni<EpisodeFigures> of(BillingAccount account, Money available, Instant at) {
        return account.kindAt(at).isMeasuredByAvailableCredit()
                ? Uni.createFrom().item(new EpisodeFigures(available, Overdue.byAvailable(available)))
                : failedBills
                        .of(account.id())
                        .map(bills -> new EpisodeFigures(available, Overdue.byBills(bills, available.currency())));
    }
}

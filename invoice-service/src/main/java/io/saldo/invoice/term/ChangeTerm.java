package io.saldo.invoice.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Switches on or off that a running term renews by itself (SP-3). */
@UseCase
class ChangeTerm {

    private final AccountStore accounts;
    private final TermStore terms;
    private final AuditLog audit;
    private final BillingClock clock;

    ChangeTerm(AccountStore accounts, TermStore terms, AuditLog audit, BillingClock clock) {
        this.accounts = accounts;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who changes it, and why. */
    record By(String name, String reason) {}

    @WithTransaction
    Uni<TermResult> handle(AccountId account, String id, boolean autoRenew, By by) {
        return accounts.lock(account).chain(() -> terms.find(account, id)).chain(found -> found.map(
                        term -> change(term, autoRenew, by))
                .orElseGet(() -> Uni.createFrom().item(new TermRejection.Unknown())));
    }

    private Uni<TermResult> change(Term term, boolean autoRenew, By by) {
        if (term.state() != TermState.ACTIVE) {
            return Uni.createFrom().item(new TermRejection.NotActive(term.state()));
        }
        if (term.autoRenew() == autoRenew && (term.renews() || !autoRenew)) {
            return Uni.createFrom().item(new TermResult.Done(term));
        }
        Term changed = term.renewing(autoRenew);
        return terms.save(changed, clock.now())
                .chain(() -> audit.append(new AuditLog.Change(
                        by.name(),
                        "change-term",
                        Optional.of(term.account()),
                        term.id(),
                        by.reason(),
                        Optional.of(TermView.of(term)),
                        Optional.of(TermView.of(changed)))))
                .replaceWith(new TermResult.Done(changed));
    }
}

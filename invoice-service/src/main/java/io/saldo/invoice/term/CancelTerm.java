package io.saldo.invoice.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingClock;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Cancels a running term: it ends now, and a credit note gives back what was not consumed (O-10). */
@UseCase
class CancelTerm {

    private final AccountStore accounts;
    private final TermStore terms;
    private final IssueTermCredit credit;
    private final AuditLog audit;
    private final BillingClock clock;

    CancelTerm(AccountStore accounts, TermStore terms, IssueTermCredit credit, AuditLog audit, BillingClock clock) {
        this.accounts = accounts;
        this.terms = terms;
        this.credit = credit;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<TermResult> handle(AccountId id, String termId, ChangeTerm.By by) {
        return accounts.lock(id).chain(() -> terms.find(id, termId)).chain(found -> found.map(term -> cancel(term, by))
                .orElseGet(() -> Uni.createFrom().item(new TermRejection.Unknown())));
    }

    /** What is cancelled already stays as it is: a DELETE may come twice. */
    private Uni<TermResult> cancel(Term term, ChangeTerm.By by) {
        if (term.state() == TermState.CANCELLED) {
            return Uni.createFrom().item(new TermResult.Done(term));
        }
        if (term.asked().isPresent()) {
            return Uni.createFrom().item(new TermRejection.BeingDecided());
        }
        if (term.state() != TermState.ACTIVE) {
            return Uni.createFrom().item(new TermRejection.NotActive(term.state()));
        }
        Instant now = clock.now();
        return accounts.find(term.account()).map(Optional::orElseThrow).chain(account -> {
            CurrencyUnit settlement = Dated.at(account.settlementCurrency(), now);
            return settlement == term.zero().currency()
                    ? cancel(account, term, by, now)
                    : Uni.createFrom().item(new TermRejection.OtherCurrency(settlement));
        });
    }

    private Uni<TermResult> cancel(AccountChanged account, Term term, ChangeTerm.By by, Instant now) {
        return credit.handle(account, term, by.reason(), now)
                .map(note -> term.cancelled(note, by.reason()))
                .call(cancelled -> terms.save(cancelled, now))
                .call(cancelled -> audit.append(change(term, cancelled, by)))
                .map(TermResult.Done::new);
    }

    private static AuditLog.Change change(Term before, Term after, ChangeTerm.By by) {
        return new AuditLog.Change(
                by.name(),
                "cancel-term",
                Optional.of(before.account()),
                before.id(),
                by.reason(),
                Optional.of(TermView.of(before)),
                Optional.of(TermView.of(after)));
    }
}

package io.saldo.invoice.term;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Takes the answer to a period that was asked for: it is invoiced and runs, or it does not (I-2). */
@UseCase
class AnswerTerm {

    /** An authorization that comes when its hold is gone counts as a refusal: somebody else may have the credit. */
    private static final String TOO_LATE = "HOLD_EXPIRED";

    private final AccountStore accounts;
    private final TermStore terms;
    private final IssueTermInvoice issue;
    private final BillingClock clock;

    AnswerTerm(AccountStore accounts, TermStore terms, IssueTermInvoice issue, BillingClock clock) {
        this.accounts = accounts;
        this.terms = terms;
        this.issue = issue;
        this.clock = clock;
    }

    /** An answer to what is not asked any more, or that came before, changes nothing. */
    @WithTransaction
    Uni<Void> handle(TermAnswer answer) {
        return locked(answer.billingAccountId(), answer.termId()).chain(term -> term.asked()
                .map(asked -> take(term, asked, answer))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> take(Term term, Period asked, TermAnswer answer) {
        return switch (answer) {
            case TermRefused refused -> terms.save(term.refused(refused.reason(), clock.now()), clock.now());
            case TermAuthorized authorized ->
                term.hasHold(authorized.holdId())
                        ? Uni.createFrom().voidItem()
                        : start(term, asked, authorized.grant());
        };
    }

    private Uni<Void> start(Term term, Period asked, Grant grant) {
        Instant now = clock.now();
        return now.isBefore(asked.holdUntil())
                ? accounts.find(term.account())
                        .map(Optional::orElseThrow)
                        .chain(account -> issue.handle(account, term, asked, grant, now))
                        .chain(billed -> terms.save(term.authorized(billed), now))
                : terms.save(term.refused(TOO_LATE, now), now);
    }

    private Uni<Term> locked(AccountId account, String id) {
        return accounts.lock(account)
                .chain(() -> terms.find(account, id))
                .map(found ->
                        found.orElseThrow(() -> EventRefused.because("UNKNOWN_TERM", "There is no term " + id + ".")));
    }
}

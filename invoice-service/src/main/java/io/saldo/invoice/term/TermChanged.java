package io.saldo.invoice.term;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/** What we send as {@code term.changed}. */
record TermChanged(
        AccountId billingAccountId,
        String termId,
        long version,
        String cloudAccountId,
        String resourceId,
        String product,
        TermState state,
        Instant periodStart,
        Instant periodEnd,
        boolean autoRenew,
        Optional<String> invoiceId,
        Optional<String> creditNoteId,
        Optional<String> reason) {

    static final String TOPIC = "term.changed";

    static TermChanged of(Term term) {
        Period current = term.current();
        return new TermChanged(
                term.account(),
                term.id(),
                term.version(),
                term.order().cloudAccountId(),
                term.order().resourceId(),
                term.order().product(),
                term.state(),
                current.start(),
                current.end(),
                term.autoRenew(),
                current.billed().map(Grant.Billed::invoiceId),
                term.creditNoteId(),
                term.reason());
    }
}

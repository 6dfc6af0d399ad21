package io.saldo.invoice.term;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A term as it is shown; {@code id} is also {@code termId}, price and tax are those of its current period, before coupon and voucher. */
public record TermView(
        String id,
        String termId,
        TermState state,
        String product,
        TermLength period,
        String cloudAccountId,
        String resourceId,
        Instant periodStart,
        Instant periodEnd,
        boolean autoRenew,
        Money price,
        Money estimatedTax,
        Optional<Reduction> coupon,
        Optional<Reduction> voucher,
        Optional<Money> total,
        Optional<String> invoiceId,
        Optional<String> creditNoteId,
        Optional<String> reason,
        Instant requestedAt) {

    /** What a coupon has taken off, or a voucher has paid. */
    public record Reduction(String voucherId, Money amount) {
        static Reduction of(Grant.Used used) {
            return new Reduction(used.voucherId(), used.amount());
        }
    }

    static TermView of(Term term) {
        Period current = term.current();
        return new TermView(
                term.id(),
                term.id(),
                term.state(),
                term.order().product(),
                term.order().length(),
                term.order().cloudAccountId(),
                term.order().resourceId(),
                current.start(),
                current.end(),
                term.autoRenew(),
                current.price(),
                current.estimatedTax(),
                current.grant().flatMap(Grant::coupon).map(Reduction::of),
                current.grant().flatMap(Grant::voucher).map(Reduction::of),
                current.billed().map(Grant.Billed::total),
                current.billed().map(Grant.Billed::invoiceId),
                term.creditNoteId(),
                term.reason(),
                term.requestedAt());
    }
}

package io.saldo.account.settlement;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;

/** The event invoice.settled: how a bill stands, all splits so far. */
public record InvoiceSettled(
        AccountId billingAccountId,
        String invoiceId,
        long version,
        State state,
        Money total,
        Money settled,
        Money rest,
        Money invoiceable,
        List<Split> split,
        Trigger trigger,
        Instant settledAt) {

    static final String TOPIC = "invoice.settled";

    /** How far a bill is settled (I-10). */
    public enum State {
        ISSUED,
        PARTIALLY_PAID,
        PAID,
        VOID
    }

    /** What made a bill change. */
    public enum Trigger {
        ISSUE,
        FUNDS,
        MANUAL,
        UNIFIED,
        MARK_PAID,
        CREDIT_NOTE,
        PARTNER,
        REVERSAL
    }

    /** So much came from one source. */
    public record Split(String asset, Money amount, String sourceId) {}

    static InvoiceSettled of(AccountId account, BillRecord bill, Trigger trigger, Instant now) {
        return new InvoiceSettled(
                account,
                bill.id().value(),
                bill.version(),
                state(bill),
                bill.document().total(),
                bill.settled(),
                bill.rest(),
                bill.invoiceable(),
                bill.covers().stream()
                        .map(cover -> new Split(cover.asset(), cover.amount(), cover.sourceId()))
                        .toList(),
                trigger,
                now);
    }

    private static State state(BillRecord bill) {
        if (bill.isVoid()) {
            return State.VOID;
        }
        if (bill.rest().isZero()) {
            return State.PAID;
        }
        return bill.settled().isZero() ? State.ISSUED : State.PARTIALLY_PAID;
    }
}

package io.saldo.account.settlement;

import io.saldo.account.account.AccountKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** The event payment.due: what must come from outside for a bill or by a threshold, and who acts (W-13, W-15). */
public record PaymentDue(
        AccountId billingAccountId,
        String dueId,
        long version,
        Reason reason,
        Optional<String> number,
        Money rest,
        Collect collect,
        Instant dueAt) {

    public static final String TOPIC = "payment.due";

    /** What is to be paid. */
    public enum Reason {
        INVOICE,
        REVERSAL,
        THRESHOLD
    }

    /** Whether a saved method is charged or the customer pays. */
    public enum Collect {
        AUTO,
        CUSTOMER
    }

    /** Usage within the month, which only a saved method is charged for; it has no document. */
    public static PaymentDue ofThreshold(AccountId account, String dueId, long version, Money rest, Instant now) {
        return new PaymentDue(account, dueId, version, Reason.THRESHOLD, Optional.empty(), rest, Collect.AUTO, now);
    }

    static PaymentDue of(AccountId account, BillRecord bill, AccountKind kind, Instant now) {
        boolean reversal = bill.document().kind() == BillKind.REVERSAL;
        return new PaymentDue(
                account,
                bill.id().value(),
                bill.version(),
                reversal ? Reason.REVERSAL : Reason.INVOICE,
                bill.document().number(),
                bill.rest(),
                kind == AccountKind.POSTPAID && !reversal ? Collect.AUTO : Collect.CUSTOMER,
                bill.document().dueAt().orElse(now));
    }
}

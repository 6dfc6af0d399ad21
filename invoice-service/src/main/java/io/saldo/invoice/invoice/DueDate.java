package io.saldo.invoice.invoice;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountType;
import io.saldo.invoice.account.PaymentMode;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.util.Optional;

/**
 * When a bill is due: prepaid at issue, postpaid 15 days later, credit-controlled after its term, at the same local
 * time; never when a partner collects (W-14).
 */
public final class DueDate {

    private static final int POSTPAID_DAYS = 15;

    private DueDate() {}

    public static Optional<Instant> of(AccountChanged account, Instant issuedAt) {
        if (account.type() == AccountType.ECOSYSTEM) {
            return Optional.empty();
        }
        if (account.creditControlled()) {
            int days =
                    account.paymentTerm().map(AccountChanged.PaymentTerm::days).orElse(0);
            return Optional.of(later(account, issuedAt, days));
        }
        PaymentMode mode = Dated.at(account.paymentMode(), issuedAt);
        return Optional.of(mode == PaymentMode.POSTPAID ? later(account, issuedAt, POSTPAID_DAYS) : issuedAt);
    }

    private static Instant later(AccountChanged account, Instant issuedAt, int days) {
        return issuedAt.atZone(account.calendar().zoneAt(issuedAt))
                .plusDays(days)
                .toInstant();
    }
}

package io.saldo.account.voucher;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** All of a code that may be changed: what it is worth, when, how often and for whom (V-8, V-13). */
public record VoucherTerms(
        Money value,
        Optional<Instant> validFrom,
        Instant expiresAt,
        boolean active,
        long threshold,
        boolean firstTopUp,
        boolean reusable,
        Optional<Integer> creditValidDays,
        Optional<AccountId> billingAccountId) {

    /** What the patch leaves out stays; 0 valid days make the credit last for good. */
    VoucherTerms with(VoucherPatch patch) {
        return new VoucherTerms(
                patch.value().orElse(value),
                patch.validFrom().or(() -> validFrom),
                patch.expiresAt().orElse(expiresAt),
                patch.active().orElse(active),
                patch.threshold().orElse(threshold),
                patch.firstTopUp().orElse(firstTopUp),
                patch.reusable().orElse(reusable),
                patch.creditValidDays().or(() -> creditValidDays).filter(days -> days > 0),
                patch.billingAccountId().or(() -> billingAccountId));
    }
}

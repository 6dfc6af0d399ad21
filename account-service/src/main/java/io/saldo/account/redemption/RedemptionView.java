package io.saldo.account.redemption;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A redemption as its account sees it; a preview has no id. Its id is the source of the credit in the ledger. */
public record RedemptionView(
        Optional<String> id,
        String voucherId,
        String code,
        RedemptionState state,
        Money value,
        Instant redeemedAt,
        Optional<Instant> creditedAt,
        Optional<Instant> expiresAt,
        Optional<Money> balance) {

    static RedemptionView of(Redemption redemption) {
        return new RedemptionView(
                Optional.of(redemption.id()),
                redemption.voucherId(),
                redemption.code(),
                redemption.creditedAt().isPresent() ? RedemptionState.CREDITED : RedemptionState.WAITING,
                redemption.value(),
                redemption.redeemedAt(),
                redemption.creditedAt(),
                redemption.expiresAt(),
                Optional.empty());
    }

    RedemptionView left(Optional<Money> left) {
        return new RedemptionView(id, voucherId, code, state, value, redeemedAt, creditedAt, expiresAt, left);
    }

    RedemptionView asPreview() {
        return new RedemptionView(
                Optional.empty(), voucherId, code, state, value, redeemedAt, creditedAt, expiresAt, balance);
    }
}

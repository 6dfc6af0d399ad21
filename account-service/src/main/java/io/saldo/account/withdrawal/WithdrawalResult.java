package io.saldo.account.withdrawal;

import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundLeg;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** A withdrawal, as it would be or as it was asked, or the reason why there is none. */
sealed interface WithdrawalResult permits WithdrawalResult.Planned, WithdrawalRejection {

    /** The legs, and what the account may take out in all; {@code refund} once it was asked. */
    record Planned(Money amount, List<RefundLeg> legs, OutgoingLots lots, Optional<Refund> refund)
            implements WithdrawalResult {

        Planned askedAs(Refund asked) {
            return new Planned(amount, legs, lots, Optional.of(asked));
        }
    }
}

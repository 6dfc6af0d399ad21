package io.saldo.account.transfer;

import io.saldo.account.account.Checks;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** Cash to be given to another account of the enterprise (E-10, E-13). */
public record TransferWish(AccountId to, Money amount, String remark, Optional<String> reason) {

    Checks checks(AccountId from) {
        return new Checks()
                .holds(!to.equals(from), "/to", "Another account.")
                .holds(amount.isPositive(), "/amount", "More than 0.")
                .holds(
                        amount.minorUnits() <= Checks.MOST_MINOR_UNITS,
                        "/amount",
                        "At most " + Checks.MOST_MINOR_UNITS + " of the smallest units.")
                .text("/remark", remark);
    }
}

package io.saldo.account.transfer;

import io.saldo.account.account.Checks;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** How much of a transfer is to come back; without an amount, all that may (E-12). */
public record ReclaimWish(Optional<Money> amount, Optional<String> reason) {

    Checks checks() {
        return new Checks().holds(amount.filter(wanted -> !wanted.isPositive()).isEmpty(), "/amount", "More than 0.");
    }
}

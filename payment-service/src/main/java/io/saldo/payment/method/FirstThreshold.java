package io.saldo.payment.method;

import io.saldo.payment.gateway.SavedToken;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** At what usage a method is charged within the month until its holder says otherwise (W-13). */
final class FirstThreshold {

    private static final Money CARD = new Money(100_000, CurrencyUnit.USD);

    private FirstThreshold() {}

    /** USD 1,000 for a card; nothing in rupiah, nor for a wallet, whose holder has to choose. */
    static Optional<Money> of(SavedToken.Kind kind, CurrencyUnit currency) {
        return kind == SavedToken.Kind.CARD && currency == CARD.currency() ? Optional.of(CARD) : Optional.empty();
    }
}

package io.saldo.payment.remittance;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Up to which amounts a claim needs nobody, or only one person. */
@Singleton
public class ApprovalLimits {

    private static final Money IN_RUPIAH = new Money(100_000_000, CurrencyUnit.IDR);

    private final Map<CurrencyUnit, Money> limits;

    ApprovalLimits(RemittanceConfig config) {
        limits = config.limits().entrySet().stream()
                .map(entry -> Money.parse(entry.getValue(), CurrencyUnit.of(entry.getKey())))
                .collect(Collectors.toMap(Money::currency, limit -> limit));
    }

    /** Without a limit in its currency, no money is small. */
    public Optional<Money> in(CurrencyUnit currency) {
        return Optional.ofNullable(limits.get(currency))
                .or(() -> Optional.of(IN_RUPIAH).filter(limit -> limit.currency() == currency));
    }
}

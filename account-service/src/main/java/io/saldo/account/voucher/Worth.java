package io.saldo.account.voucher;

import io.saldo.account.billvoucher.VoucherType;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** What a bill voucher or coupon gives: an amount, or a percentage with a maximum, from a least spend on (V-1). */
public record Worth(
        VoucherType type,
        Optional<Money> value,
        Optional<BigDecimal> percent,
        Optional<Money> maximum,
        Optional<Money> minimumSpend) {

    Worth with(VoucherPatch patch) {
        return new Worth(
                type,
                patch.value().or(() -> value),
                patch.percent().map(BigDecimal::new).or(() -> percent),
                patch.maximum().or(() -> maximum),
                patch.minimumSpend().or(() -> minimumSpend));
    }
}

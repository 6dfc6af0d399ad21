package io.saldo.payment.channel;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** A way to pay, through one gateway account, in some currencies (I-6). */
public record PaymentChannel(
        String code,
        String gatewayAccount,
        String name,
        String description,
        String method,
        Optional<String> country,
        boolean enabled,
        List<InCurrency> currencies) {

    /** The terms of one currency. */
    public record InCurrency(CurrencyUnit currency, Money minimumAmount, Money serviceFee) {

        /** Whether both amounts are of the currency, not below 0, and no more than a payment may be. */
        public boolean sound() {
            return fits(minimumAmount) && fits(serviceFee);
        }

        private boolean fits(Money amount) {
            return amount.currency() == currency
                    && !amount.isNegative()
                    && amount.compareTo(ChannelTerms.largest(currency)) <= 0;
        }
    }
}

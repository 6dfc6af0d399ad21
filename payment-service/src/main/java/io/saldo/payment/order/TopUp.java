package io.saldo.payment.order;

import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStatus;
import io.saldo.payment.account.AccountType;
import io.saldo.payment.channel.ChannelTerms;
import io.saldo.payment.order.OrderRejection.BelowMinimum;
import io.saldo.payment.order.OrderRejection.ChannelNotAvailable;
import io.saldo.payment.order.OrderRejection.CreditControlled;
import io.saldo.payment.order.OrderRejection.Deregistered;
import io.saldo.payment.order.OrderRejection.PartnerAccount;
import io.saldo.payment.order.OrderRejection.TooLarge;
import io.saldo.payment.order.OrderRejection.WrongCurrency;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A wish to buy credit through a gateway, and whether it is granted (A-11, I-6, K-6, Q-7). */
public record TopUp(Money amount, String channel, Optional<String> voucherCode, Optional<String> returnUrl) {

    /** The first reason against it; the state of the account speaks before the request does. */
    Optional<OrderRejection> rejection(Account account, Optional<ChannelTerms> terms, Instant now) {
        return againstAccount(account).or(() -> againstAmount(account, terms, now));
    }

    /** Whether payments through a gateway are open to the account at all. */
    public static Optional<OrderRejection> againstAccount(Account account) {
        if (account.status() == AccountStatus.DEREGISTERED) {
            return Optional.of(new Deregistered());
        }
        if (account.type() == AccountType.ECOSYSTEM) {
            return Optional.of(new PartnerAccount());
        }
        return account.creditControlled() ? Optional.of(new CreditControlled()) : Optional.empty();
    }

    /** Whether money that has come may become credit of the account; a wrong currency has no rate that was agreed on. */
    static Optional<OrderRejection> againstMoney(Account account, CurrencyUnit currency, Instant now) {
        return againstAccount(account)
                .filter(rejection -> !(rejection instanceof CreditControlled))
                .or(() -> Optional.of(account.currencyAt(now))
                        .filter(wanted -> wanted != currency)
                        .map(WrongCurrency::new));
    }

    private Optional<OrderRejection> againstAmount(Account account, Optional<ChannelTerms> terms, Instant now) {
        if (amount.currency() != account.currencyAt(now)) {
            return Optional.of(new WrongCurrency(account.currencyAt(now)));
        }
        if (terms.isEmpty()) {
            return Optional.of(new ChannelNotAvailable(channel));
        }
        Money minimum = terms.get().minimumAmount();
        if (amount.compareTo(minimum) < 0 || !amount.isPositive()) {
            return Optional.of(new BelowMinimum(minimum));
        }
        Money maximum = ChannelTerms.largest(amount.currency());
        return amount.compareTo(maximum) > 0 ? Optional.of(new TooLarge(maximum)) : Optional.empty();
    }
}

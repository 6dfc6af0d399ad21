package io.saldo.payment.order;

import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStatus;
import io.saldo.payment.account.AccountType;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.util.Optional;

/** Money that a customer sends by bank: of which accounts, and in which currency. */
public final class Remittance {

    private Remittance() {}

    /** Whether the account may be paid to by bank at all. */
    public static Optional<OrderRejection> against(Account account) {
        if (account.status() == AccountStatus.DEREGISTERED) {
            return Optional.of(new OrderRejection.Deregistered());
        }
        if (account.type() == AccountType.ECOSYSTEM) {
            return Optional.of(new OrderRejection.PartnerAccount());
        }
        return account.creditControlled() ? Optional.empty() : Optional.of(new OrderRejection.NotCreditControlled());
    }

    /** The same, for money of a currency: another one would need a rate that the customer has agreed on. */
    public static Optional<OrderRejection> against(Account account, CurrencyUnit currency, Instant now) {
        return against(account).or(() -> Optional.of(account.currencyAt(now))
                .filter(wanted -> wanted != currency)
                .map(OrderRejection.WrongCurrency::new));
    }
}

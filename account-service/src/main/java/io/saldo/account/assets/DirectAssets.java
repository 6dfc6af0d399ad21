package io.saldo.account.assets;

import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The assets of a direct account; what Saldo does not keep yet is 0. The optional ones are not of the book, so they are
 * not shown of the past; a limit is, as its changes are kept (K-8). POSTPAID accounts without credit control have no
 * spendable either.
 */
public record DirectAssets(
        Money availableCredit,
        Optional<Money> spendable,
        Optional<Money> reserved,
        Money cashBalance,
        CashParts cashParts,
        Optional<Money> creditLimit,
        Optional<Money> availableCreditLimit,
        Money creditRefund,
        List<CreditRefund> creditRefunds,
        Money unsettledCurrentMonth,
        Money unsettledPreviousMonths,
        Optional<Money> estimatedTax,
        Optional<Money> vouchers,
        Money withdrawing,
        Optional<Money> remainingCredit,
        Optional<Money> ongoingUsage,
        Optional<Money> notCountedInOngoing,
        Optional<Boolean> overdue,
        Optional<Money> overdueAmount,
        Optional<List<String>> paymentMethods,
        Optional<Instant> asOf)
        implements Assets {

    /** Cash by where it came from. */
    public record CashParts(Money own, Money transferredIn, Money promotional) {

        static CashParts of(Balances balances) {
            return new CashParts(
                    balances.of(BookAccount.CASH_OWN),
                    balances.of(BookAccount.CASH_TRANSFERRED),
                    balances.of(BookAccount.CASH_PROMO));
        }
    }

    /** The credit refunds of a month. */
    public record CreditRefund(YearMonth month, Money balance) {}

    static DirectAssets booked(BookedFigures booked) {
        AvailableCredit.Direct credit = booked.direct();
        Optional<Money> unknown = Optional.empty();
        return new DirectAssets(
                credit.available(),
                unknown,
                unknown,
                credit.cash(),
                CashParts.of(booked.balances()),
                Optional.of(credit.creditLimit()).filter(Money::isPositive),
                Optional.of(credit.availableCreditLimit())
                        .filter(_ -> credit.creditLimit().isPositive()),
                credit.creditRefund(),
                booked.creditRefunds(),
                credit.unsettled().currentMonth(),
                credit.unsettled().previousMonths(),
                unknown,
                unknown,
                booked.balances().of(BookAccount.WITHDRAWING),
                unknown,
                unknown,
                unknown,
                Optional.empty(),
                unknown,
                Optional.empty(),
                Optional.empty());
    }
}

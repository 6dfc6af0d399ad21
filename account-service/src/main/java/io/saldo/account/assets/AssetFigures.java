package io.saldo.account.assets;

import io.saldo.account.account.AccountType;
import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.credit.Overdue;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the assets of now are made of: the book, the usage of the month, what is overdue, and the tax to come. */
record AssetFigures(
        BookedFigures booked,
        OngoingUsage usage,
        Overdue overdue,
        Money estimatedTax,
        Money reserved,
        Money vouchers,
        List<String> paymentMethods) {

    /** The charges of the current month: those that count as ongoing, the others, and up to when usage is included. */
    record OngoingUsage(ExactAmount counted, ExactAmount notCounted, Instant upTo) {}

    Assets assets() {
        return booked.account().profile().type() == AccountType.DIRECT ? direct() : ecosystem();
    }

    private Assets direct() {
        AvailableCredit.Direct credit = booked.direct();
        Money ongoing = booked.balances().counted(usage.counted().cut());
        return new DirectAssets(
                credit.available(),
                spendable(credit),
                Optional.of(reserved),
                credit.cash(),
                DirectAssets.CashParts.of(booked.balances()),
                Optional.of(credit.creditLimit()),
                Optional.of(credit.availableCreditLimit()),
                credit.creditRefund(),
                booked.creditRefunds(),
                credit.unsettled().currentMonth(),
                credit.unsettled().previousMonths(),
                Optional.of(estimatedTax),
                Optional.of(vouchers),
                booked.balances().of(BookAccount.WITHDRAWING),
                Optional.of(credit.remainingCredit(ongoing)),
                Optional.of(ongoing),
                Optional.of(booked.balances().counted(usage.notCounted().cut())),
                Optional.of(overdue.isOverdue()),
                Optional.of(overdue.overdueAmount()),
                Optional.of(paymentMethods),
                Optional.of(usage.upTo()));
    }

    private Assets ecosystem() {
        AvailableCredit.Ecosystem credit = booked.ecosystem();
        return new EcosystemAssets(
                credit.available(),
                spendable(credit),
                Optional.of(reserved),
                Optional.of(credit.quota()),
                credit.quotaConsumption(),
                credit.unbilled(),
                Optional.of(overdue.isOverdue()),
                Optional.of(overdue.overdueAmount()),
                Optional.of(usage.upTo()));
    }

    /** Purchases of POSTPAID accounts without credit control are not measured by it. */
    private Optional<Money> spendable(AvailableCredit credit) {
        return booked.account().kindAt(booked.at()).isMeasuredByAvailableCredit()
                ? Optional.of(credit.spendable(reserved))
                : Optional.empty();
    }
}

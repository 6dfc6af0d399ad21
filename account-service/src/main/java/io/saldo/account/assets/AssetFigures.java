package io.saldo.account.assets;

import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.credit.Overdue;
import io.saldo.account.credit.Unsettled;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the assets are made of: the book at an instant, the months of bills of terms, and the usage of the month. */
record AssetFigures(
        BillingAccount account,
        Balances balances,
        Map<String, YearMonth> termBills,
        OngoingUsage usage,
        Overdue overdue,
        Instant at) {

    /** The charges of the current month: those that count as ongoing, the others, and up to when usage is included. */
    record OngoingUsage(ExactAmount counted, ExactAmount notCounted, Instant upTo) {}

    Assets assets() {
        return account.profile().type() == AccountType.DIRECT ? direct() : ecosystem();
    }

    private Assets direct() {
        Money none = Money.zero(balances.currency());
        var credit = new AvailableCredit.Direct(balances.cash(), none, balances.creditRefund(), unsettled());
        Money ongoing = usage.counted().cut();
        return new DirectAssets(
                credit.available(),
                credit.spendable(none),
                none,
                balances.cash(),
                new DirectAssets.CashParts(
                        balances.of(BookAccount.CASH_OWN),
                        balances.of(BookAccount.CASH_TRANSFERRED),
                        balances.of(BookAccount.CASH_PROMO)),
                none,
                credit.availableCreditLimit(),
                balances.creditRefund(),
                creditRefunds(),
                credit.unsettled().currentMonth(),
                credit.unsettled().previousMonths(),
                none,
                none,
                balances.of(BookAccount.WITHDRAWING),
                credit.remainingCredit(ongoing),
                ongoing,
                usage.notCounted().cut(),
                overdue.isOverdue(),
                overdue.overdueAmount(),
                List.of(),
                usage.upTo());
    }

    private Assets ecosystem() {
        Money none = Money.zero(balances.currency());
        var credit = new AvailableCredit.Ecosystem(
                none, balances.of(BookAccount.QUOTA_CONSUMPTION), balances.of(BookAccount.UNBILLED));
        return new EcosystemAssets(
                credit.available(),
                credit.spendable(none),
                none,
                credit.quota(),
                credit.quotaConsumption(),
                credit.unbilled(),
                overdue.isOverdue(),
                overdue.overdueAmount(),
                usage.upTo());
    }

    private Unsettled unsettled() {
        List<Unsettled.Item> items = balances.figures().entrySet().stream()
                .filter(figure -> figure.getKey().account() == BookAccount.UNBILLED
                        || figure.getKey().account() == BookAccount.BILLED)
                .map(figure -> item(figure.getKey(), figure.getValue()))
                .toList();
        return Unsettled.split(items, account.zoneAt(at).monthOf(at), balances.currency());
    }

    private Unsettled.Item item(Balances.Key key, Money amount) {
        String dimension = key.dimension().value();
        if (key.account() == BookAccount.UNBILLED) {
            return new Unsettled.UnbilledUsage(YearMonth.parse(dimension.substring(0, dimension.indexOf('/'))), amount);
        }
        YearMonth begins = termBills.get(dimension);
        return begins == null ? new Unsettled.OtherBill(amount) : new Unsettled.TermBill(begins, amount);
    }

    private List<DirectAssets.CreditRefund> creditRefunds() {
        return balances.figures().entrySet().stream()
                .filter(figure -> figure.getKey().account() == BookAccount.CREDIT_REFUND)
                .map(figure -> new DirectAssets.CreditRefund(
                        YearMonth.parse(figure.getKey().dimension().value()), figure.getValue()))
                .sorted(Comparator.comparing(DirectAssets.CreditRefund::month))
                .toList();
    }
}

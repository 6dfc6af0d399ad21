package io.saldo.account.assets;

import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.credit.BookedCredit;
import io.saldo.account.credit.Unsettled;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BookAccount;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the book of an account says at an instant, with the months of the bills of its terms. */
record BookedFigures(BillingAccount account, Balances balances, Map<String, YearMonth> termBills, Instant at) {

    /** The terms of the book alone, as they stood; nothing else is known of the past. */
    Assets assets() {
        return account.profile().type() == AccountType.DIRECT
                ? DirectAssets.booked(this)
                : EcosystemAssets.booked(ecosystem());
    }

    Money available() {
        return BookedCredit.available(account, balances);
    }

    AvailableCredit.Direct direct() {
        return BookedCredit.direct(account, balances, unsettled());
    }

    AvailableCredit.Ecosystem ecosystem() {
        return BookedCredit.ecosystem(account, balances);
    }

    Money none() {
        return Money.zero(balances.currency());
    }

    List<DirectAssets.CreditRefund> creditRefunds() {
        return balances.figures().entrySet().stream()
                .filter(figure -> figure.getKey().account() == BookAccount.CREDIT_REFUND)
                .map(figure -> new DirectAssets.CreditRefund(
                        YearMonth.parse(figure.getKey().dimension().value()), figure.getValue()))
                .sorted(Comparator.comparing(DirectAssets.CreditRefund::month))
                .toList();
    }

    private Unsettled unsettled() {
        List<Unsettled.Item> items = balances.figures().entrySet().stream()
                .filter(figure -> figure.getKey().account() == BookAccount.UNBILLED
                        || figure.getKey().account() == BookAccount.BILLED)
                .map(figure -> item(figure.getKey(), figure.getValue()))
                .toList();
        return Unsettled.split(items, account.monthAt(at), balances.currency());
    }

    private Unsettled.Item item(Balances.Key key, Money amount) {
        if (key.account() == BookAccount.UNBILLED) {
            return new Unsettled.UnbilledUsage(key.dimension().usageMonth(), amount);
        }
        YearMonth begins = termBills.get(key.dimension().value());
        return begins == null ? new Unsettled.OtherBill(amount) : new Unsettled.TermBill(begins, amount);
    }
}

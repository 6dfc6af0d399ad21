package io.saldo.account.credit;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.Collection;

/** What is accrued or invoiced and not settled, split by month for showing (A-1, I-18). */
public record Unsettled(Money currentMonth, Money previousMonths) {

    /** An unsettled amount: the unbilled usage of a month, or what is open of a bill. */
    public sealed interface Item {
        Money amount();
    }

    /** Usage that is accrued and not invoiced. */
    public record UnbilledUsage(YearMonth usageMonth, Money amount) implements Item {}

    /** What is open of the invoice of a term, with the month in which the term began. */
    public record TermBill(YearMonth begins, Money amount) implements Item {}

    /** What is open of a usage invoice or a reversal: always of previous months. */
    public record OtherBill(Money amount) implements Item {}

    public static Unsettled none(CurrencyUnit currency) {
        return new Unsettled(Money.zero(currency), Money.zero(currency));
    }

    /** Current is usage of the current local month and bills of terms that began in it; the rest is previous (I-18). */
    public static Unsettled split(Collection<? extends Item> items, YearMonth current, CurrencyUnit currency) {
        Unsettled split = none(currency);
        for (Item item : items) {
            split = isOf(current, item)
                    ? new Unsettled(split.currentMonth.plus(item.amount()), split.previousMonths)
                    : new Unsettled(split.currentMonth, split.previousMonths.plus(item.amount()));
        }
        return split;
    }

    public Money total() {
        return currentMonth.plus(previousMonths);
    }

    private static boolean isOf(YearMonth current, Item item) {
        return switch (item) {
            case UnbilledUsage usage -> usage.usageMonth().equals(current);
            case TermBill term -> term.begins().equals(current);
            case OtherBill _ -> false;
        };
    }
}

package io.saldo.account.ledger;

import io.saldo.account.rate.ExchangeRate;
import io.saldo.account.rate.MonthRates;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of one book, derived from its entries; funds are never below 0 (BK-3). Where the account is priced in another
 * currency, {@code pricing} is the rate by which such amounts count here.
 */
public record Balances(CurrencyUnit currency, Map<Key, Money> figures, Optional<ExchangeRate> pricing) {

    /** One balance: a book account and what it is kept by. */
    public record Key(BookAccount account, Dimension dimension) {}

    public Balances {
        figures = Map.copyOf(figures);
        figures.forEach((key, figure) -> {
            if (key.account().side() == BookAccount.Side.FUNDS && figure.isNegative()) {
                throw new IllegalStateException("%s of %s is below 0: %s."
                        .formatted(key.account(), key.dimension().value(), figure));
            }
        });
    }

    public Balances(CurrencyUnit currency, Map<Key, Money> figures) {
        this(currency, figures, Optional.empty());
    }

    public static Balances empty(CurrencyUnit currency) {
        return new Balances(currency, Map.of());
    }

    public static Balances of(CurrencyUnit currency, Collection<Entry> entries) {
        return empty(currency).plus(entries.stream());
    }

    public Balances plus(Posting posting) {
        return plus(posting.entries().stream());
    }

    private Balances plus(Stream<Entry> entries) {
        Map<Key, Money> sums = new HashMap<>(figures);
        entries.forEach(entry -> sums.merge(new Key(entry.account(), entry.dimension()), entry.change(), Money::plus));
        sums.values().removeIf(Money::isZero);
        return new Balances(currency, sums, pricing);
    }

    /** With the charges that are kept in the pricing currency, month by month and scope by scope (BK-3, X-4). */
    public Balances counting(Balances priced, MonthRates rates) {
        Map<Key, Money> all = new HashMap<>(figures);
        all.keySet().removeIf(key -> key.account() == BookAccount.UNBILLED);
        priced.figures.forEach((key, amount) -> {
            if (key.account() == BookAccount.UNBILLED) {
                all.put(key, rates.convert(amount, key.dimension().usageMonth()));
            }
        });
        all.values().removeIf(Money::isZero);
        return new Balances(currency, all, Optional.of(rates.present()));
    }

    /** An amount of the book's currency or of the pricing currency, as it counts here. */
    public Money counted(Money amount) {
        return amount.currency() == currency ? amount : pricing.orElseThrow().convert(amount);
    }

    /** The customer's figure: credits of funds count up, debits of everything else (BK-3). */
    public Money of(BookAccount account, Dimension dimension) {
        return figures.getOrDefault(new Key(account, dimension), Money.zero(currency));
    }

    public Money of(BookAccount account) {
        return Money.sum(
                figures.entrySet().stream()
                        .filter(figure -> figure.getKey().account() == account)
                        .map(Map.Entry::getValue)
                        .toList(),
                currency);
    }

    /** Own, transferred-in and promotional cash (BK-3). */
    public Money cash() {
        return of(BookAccount.CASH_OWN).plus(of(BookAccount.CASH_TRANSFERRED)).plus(of(BookAccount.CASH_PROMO));
    }

    public Money creditRefund() {
        return of(BookAccount.CREDIT_REFUND);
    }

    /** Whether anything is unsettled; what a correction gives back of one month does not pay another. */
    public boolean owes() {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().account() == BookAccount.UNBILLED
                        || figure.getKey().account() == BookAccount.BILLED)
                .anyMatch(figure -> figure.getValue().isPositive());
    }

    /** Accrued or invoiced, and not settled (BK-3). */
    public Money unsettled() {
        return of(BookAccount.UNBILLED).plus(of(BookAccount.BILLED));
    }
}

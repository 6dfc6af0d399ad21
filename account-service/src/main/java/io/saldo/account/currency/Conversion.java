package io.saldo.account.currency;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Posting;
import io.saldo.account.posting.ConversionPostings;
import io.saldo.account.rate.ExchangeRate;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The funds of an account, converted lot by lot and month by month at the rate of the month that begins. */
record Conversion(String id, ExchangeRate rate, YearMonth month, Instant at, List<ConvertedFund> funds) {

    Conversion {
        funds = List.copyOf(funds);
    }

    static Conversion of(String id, Book book, ExchangeRate rate, YearMonth month) {
        List<ConvertedFund> funds = book.balances().figures().entrySet().stream()
                .filter(figure -> figure.getKey().account().side() == BookAccount.Side.FUNDS)
                .sorted(Comparator.comparing((Map.Entry<Balances.Key, Money> figure) ->
                                figure.getKey().account())
                        .thenComparing(figure -> figure.getKey().dimension().value()))
                .map(figure -> ConvertedFund.of(figure.getKey(), figure.getValue(), rate))
                .toList();
        return new Conversion(id, rate, month, book.stamp().at(), funds);
    }

    /** Out of the book of the old currency (BK-33). */
    Posting left() {
        return ConversionPostings.left(funds.stream().map(ConvertedFund::before).toList(), id, rate.from());
    }

    /** Into the book of the new currency; a lot too small for its smallest unit comes to nothing (BK-33). */
    Posting arrived() {
        return ConversionPostings.arrived(
                funds.stream().map(ConvertedFund::after).toList(), id, rate.to());
    }
}

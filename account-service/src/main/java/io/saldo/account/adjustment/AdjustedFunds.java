package io.saldo.account.adjustment;

import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.posting.Part;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which lots or months an adjustment fills or empties: a new one when it comes in, the oldest first when it goes out. */
record AdjustedFunds(Book book, Adjustment adjustment, YearMonth month) {

    /** What an adjustment of that asset may take out at most. */
    Money held() {
        return adjustment.asset() == Adjustment.Target.CREDIT_REFUND
                ? book.balances().of(account(), Dimension.month(month))
                : book.balances().of(account());
    }

    /** The lots of promotional credit that it may take from. */
    List<String> promotional() {
        return adjustment.asset() == Adjustment.Target.PROMO_CREDIT
                        && adjustment.amount().isNegative()
                ? lots().stream().map(key -> key.dimension().value()).toList()
                : List.of();
    }

    /**
     * The adjustment as postings of one transaction (BK-14). What is taken out of redeemed credit is no expense of its
     * voucher any more, by the vouchers of these lots.
     */
    Posting posting(String lot, Map<String, String> vouchers) {
        if (adjustment.asset() == Adjustment.Target.CREDIT_REFUND) {
            return FundPostings.adjusted(Part.creditRefund(month, adjustment.amount()));
        }
        return adjustment.amount().isNegative() ? takenOut(vouchers) : change(lot, lot, adjustment.amount());
    }

    private Posting takenOut(Map<String, String> vouchers) {
        Money left = adjustment.amount().negated();
        Posting posting = change("-", "-", Money.zero(left.currency()));
        for (Balances.Key lot : lots()) {
            Money taken = left.min(book.balances().of(lot.account(), lot.dimension()));
            String name = lot.dimension().value();
            posting = posting.and(change(vouchers.getOrDefault(name, name), name, taken.negated()));
            left = left.minus(taken);
        }
        return posting;
    }

    private Posting change(String voucher, String lot, Money amount) {
        return adjustment.asset() == Adjustment.Target.PROMO_CREDIT
                ? FundPostings.promotionAdjusted(voucher, lot, amount)
                : FundPostings.adjusted(Part.lot(account(), lot, amount));
    }

    private List<Balances.Key> lots() {
        return book.balances().figures().keySet().stream()
                .filter(key -> key.account() == account())
                .sorted(Comparator.comparing((Balances.Key key) ->
                                Objects.requireNonNull(book.lots().get(key)).openedAt())
                        .thenComparing(key -> key.dimension().value()))
                .toList();
    }

    private BookAccount account() {
        return switch (adjustment.asset()) {
            case CASH -> BookAccount.CASH_OWN;
            case PROMO_CREDIT -> BookAccount.CASH_PROMO;
            case CREDIT_REFUND -> BookAccount.CREDIT_REFUND;
        };
    }
}

package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Dimension;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.TransactionType;
import io.saldo.platform.money.Money;

/** What voucher codes and operators do to a customer's funds (BK-12, BK-13, BK-14). */
public final class FundPostings {
    private FundPostings() {}

    /** A code gives promotional credit, a new lot (BK-12). */
    public static Posting codeRedeemed(String voucherId, String lot, Money value) {
        return Posting.of(TransactionType.VOUCHER_REDEEM, Channel.ADMIN, value.currency())
                .debit(BookAccount.PROMO_EXPENSE, Dimension.voucher(voucherId), value)
                .credit(BookAccount.CASH_PROMO, Dimension.lot(lot), value)
                .build();
    }

    /** What is left of a promotional lot goes back when it expires (BK-13). */
    public static Posting promotionExpired(String voucherId, String lot, Money rest) {
        return Posting.of(TransactionType.ADJUST, Channel.ADMIN, rest.currency())
                .debit(BookAccount.CASH_PROMO, Dimension.lot(lot), rest)
                .credit(BookAccount.PROMO_EXPENSE, Dimension.voucher(voucherId), rest)
                .build();
    }

    /** An operator fills in cash or a credit refund; a negative amount takes it out (BK-14). */
    public static Posting adjusted(Part part) {
        return Posting.of(TransactionType.ADJUST, Channel.ADMIN, part.amount().currency())
                .debit(BookAccount.ADJUSTMENT, Dimension.NONE, part.amount())
                .credit(part.account(), part.dimension(), part.amount())
                .build();
    }

    /** An operator fills in promotional credit; where no code stands for it, the lot's name serves as voucher (BK-14). */
    public static Posting promotionAdjusted(String voucherId, String lot, Money amount) {
        return Posting.of(TransactionType.ADJUST, Channel.ADMIN, amount.currency())
                .debit(BookAccount.PROMO_EXPENSE, Dimension.voucher(voucherId), amount)
                .credit(BookAccount.CASH_PROMO, Dimension.lot(lot), amount)
                .build();
    }
}

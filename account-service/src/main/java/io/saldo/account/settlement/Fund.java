package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Funds of one origin, which are spent together (W-2). */
public sealed interface Fund {

    Asset asset();

    /** The lot or the month that it is kept by in the book. */
    String source();

    Money balance();

    Fund withBalance(Money left);

    /** Whether it may settle a bill of that month. */
    boolean mayPay(YearMonth billMonth, MonthBound bound);

    /** One month of the credit-refund ledger; unless previous bills are on, for bills of that month or later (W-6). */
    record RefundBucket(YearMonth month, Money balance) implements Fund {

        @Override
        public Asset asset() {
            return Asset.CREDIT_REFUND;
        }

        @Override
        public String source() {
            return month.toString();
        }

        @Override
        public Fund withBalance(Money left) {
            return new RefundBucket(month, left);
        }

        @Override
        public boolean mayPay(YearMonth billMonth, MonthBound bound) {
            return bound == MonthBound.ANY_MONTH || !billMonth.isBefore(month);
        }
    }

    /** One arrival of cash; only promotional credit may expire (V-12). */
    record CashLot(Asset asset, String source, Instant openedAt, Optional<Instant> expiresAt, Money balance)
            implements Fund {

        @Override
        public Fund withBalance(Money left) {
            return new CashLot(asset, source, openedAt, expiresAt, left);
        }

        @Override
        public boolean mayPay(YearMonth billMonth, MonthBound bound) {
            return true;
        }
    }
}

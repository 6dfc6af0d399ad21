package io.saldo.invoice.alert;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What a product costs an account on a day, or in a month where the month is rated as a whole, cut as on a bill (L-10). */
record Spending(AccountId payer, String product, Optional<LocalDate> day, Optional<YearMonth> month, Money amount) {

    boolean isOver(Money threshold) {
        return amount.currency() == threshold.currency()
                && new BigDecimal(amount.amount()).compareTo(new BigDecimal(threshold.amount())) > 0;
    }

    /** Once for each of these. */
    String period() {
        return day.map(LocalDate::toString)
                .or(() -> month.map(YearMonth::toString))
                .orElseThrow();
    }
}

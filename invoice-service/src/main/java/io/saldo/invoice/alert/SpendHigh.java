package io.saldo.invoice.alert;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What we send as {@code spend.high}: a product's charges of a day, or of a month, are over the account's threshold (L-10). */
record SpendHigh(
        AccountId billingAccountId,
        String product,
        Optional<LocalDate> localDay,
        Optional<YearMonth> usageMonth,
        Money amount,
        Money threshold) {

    static final String TOPIC = "spend.high";

    static SpendHigh of(Spending spending, Money threshold) {
        return new SpendHigh(
                spending.payer(), spending.product(), spending.day(), spending.month(), spending.amount(), threshold);
    }
}

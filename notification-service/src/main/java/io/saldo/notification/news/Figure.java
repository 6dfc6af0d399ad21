package io.saldo.notification.news;

import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A value that a sentence shows; how it is written depends on the reader. */
public sealed interface Figure {

    /** An amount of money. */
    record Amount(Money money) implements Figure {}

    /** A local day of the account. */
    record Day(LocalDate day) implements Figure {}

    /** An instant, shown in the account's zone. */
    record Moment(Instant instant) implements Figure {}

    /** A usage month. */
    record Month(YearMonth month) implements Figure {}

    /** A rate or count, written as its reader writes numbers. */
    record Number(BigDecimal value) implements Figure {}

    /** A name or code, shown as it is on one line. */
    record Text(String text) implements Figure {}
}

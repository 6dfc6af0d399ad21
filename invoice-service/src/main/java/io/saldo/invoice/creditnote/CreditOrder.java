package io.saldo.invoice.creditnote;

import io.saldo.platform.money.Money;
import java.util.List;

/** What is to be credited, before tax. */
public sealed interface CreditOrder {

    /** So much of the whole document, shared by its lines in proportion to what is left of each. */
    record Amount(Money amount) implements CreditOrder {}

    /** So much of single lines. */
    record Lines(List<Line> lines) implements CreditOrder {}

    /** What has gone back of a top-up, with the tax that has gone with it: both are told, neither is computed (O-9). */
    record PaidBack(Money amount, Money tax) implements CreditOrder {}

    /** A line of the document, and how much of it. */
    record Line(int line, Money amount) {}
}

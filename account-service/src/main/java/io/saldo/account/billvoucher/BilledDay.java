package io.saldo.account.billvoucher;

import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a bill takes of a product's usage of a day, over all cloud accounts, and what was covered of it at accrual. */
public record BilledDay(String product, YearMonth usageMonth, LocalDate day, ExactAmount exact, Money covered) {}

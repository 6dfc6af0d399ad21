package io.saldo.account.settlement;

import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A bill as it is shown; {@code overdue} says that it is late (W-14). */
public record BillView(
        String invoiceId,
        Optional<String> number,
        BillKind kind,
        YearMonth month,
        Scope scope,
        LocalDate issueDate,
        Optional<Instant> dueAt,
        Money total,
        Money unsettled,
        Money invoiceable,
        List<CoveredBy> coveredBy,
        boolean overdue) {

    /** So much was covered by one asset. */
    public record CoveredBy(String asset, Money amount) {}

    public static BillView of(BillRecord bill, Instant now) {
        BillRecord.Document document = bill.document();
        return new BillView(
                document.id().value(),
                document.number(),
                document.kind(),
                document.month(),
                document.scope(),
                document.issueDate(),
                document.dueAt(),
                document.total(),
                bill.rest(),
                bill.invoiceable(),
                coveredBy(bill),
                bill.rest().isPositive()
                        && document.dueAt().filter(due -> !now.isBefore(due)).isPresent());
    }

    private static List<CoveredBy> coveredBy(BillRecord bill) {
        return bill.covers().stream()
                .map(Cover::asset)
                .distinct()
                .map(asset -> new CoveredBy(
                        asset,
                        Money.sum(
                                bill.covers().stream()
                                        .filter(cover -> cover.asset().equals(asset))
                                        .map(Cover::amount)
                                        .toList(),
                                bill.document().total().currency())))
                .toList();
    }
}

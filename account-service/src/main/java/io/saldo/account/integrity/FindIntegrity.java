package io.saldo.account.integrity;

import io.saldo.account.integrity.IntegrityReport.CurrencyTotal;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.outbox.OutboxCheck;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds what the watch over the books has found; it computes nothing anew, so it costs the same for any book. */
@Singleton
class FindIntegrity {

    private static final String TOTALS = """
            select currency, cast(sum(debit) as bigint) as debit, cast(sum(credit) as bigint) as credit from book_total
            group by currency order by currency
            """;

    private static final String DIFFERENCES = """
            select billing_account_id, kind, detail from book_difference order by billing_account_id, kind, detail limit 1000
            """;

    private final OutboxCheck outbox;
    private final UnitOfWork unitOfWork;

    FindIntegrity(OutboxCheck outbox, UnitOfWork unitOfWork) {
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
    }

    private record Watched(long accounts, Optional<Instant> since) {}

    Uni<IntegrityReport> report() {
        return unitOfWork.run(() -> watched()
                .chain(watched -> Sql.of(TOTALS).list(FindIntegrity::total).chain(totals -> Sql.of(DIFFERENCES)
                        .list(FindIntegrity::difference)
                        .chain(differences -> outbox.waiting().chain(events -> stopped()
                                .map(stopped -> new IntegrityReport(
                                        differences.isEmpty()
                                                && stopped.isEmpty()
                                                && totals.stream().allMatch(CurrencyTotal::balanced),
                                        watched.accounts(),
                                        watched.since(),
                                        totals,
                                        differences,
                                        new IntegrityReport.Outbox(events.waiting(), events.refused()),
                                        stopped,
                                        List.of())))))));
    }

    private static Uni<Watched> watched() {
        return Sql.of("select (select count(*) from book) as books, complete_since from integrity_sweep")
                .one(row -> new Watched(row.number("books"), row.optionalInstant("complete_since")))
                .map(Optional::orElseThrow);
    }

    private static Uni<List<AccountId>> stopped() {
        return Sql.of("select billing_account_id from book where stopped is not null order by billing_account_id")
                .list(row -> row.accountId("billing_account_id"));
    }

    private static CurrencyTotal total(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        var debit = new Money(row.number("debit"), currency);
        var credit = new Money(row.number("credit"), currency);
        return new CurrencyTotal(currency, debit, credit, debit.equals(credit));
    }

    private static Difference difference(Row row) {
        return new Difference(
                row.accountId("billing_account_id"), Difference.Kind.valueOf(row.text("kind")), row.text("detail"));
    }
}

package io.saldo.account.currency;

import io.saldo.account.rate.ExchangeRate;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Amounts in the settlement currency that are in no book: open holds, credit that waits for the first top-up, the threshold of
 * the low balance alert, the grace that was computed or that an episode has frozen. They go along with the funds, or they could
 * not be compared with them.
 */
@Singleton
class KeptAmountStore {

    /** A table, its column, what identifies a row beside the account, and which rows still count. */
    private record Kept(String table, String column, String id, String which) {}

    private static final List<Kept> ALL = List.of(
            new Kept("reservation", "amount", "reservation_id", "state = 'HELD'"),
            new Kept("voucher_redemption", "value", "redemption_id", "credited_at is null"),
            new Kept("low_balance", "threshold", "''", "true"),
            new Kept("suspension_benefit", "grace_amount", "''", "grace_amount is not null"),
            new Kept("overdue_episode", "grace_amount", "''", "true"));

    Uni<Void> convert(AccountId account, ExchangeRate rate) {
        return Multi.createFrom()
                .iterable(ALL)
                .onItem()
                .transformToUniAndConcatenate(kept -> convert(account, kept, rate))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> convert(AccountId account, Kept kept, ExchangeRate rate) {
        return Sql.of(
                        "select %s as id, %s as amount from %s where billing_account_id = :account and currency = :from and %s"
                                .formatted(kept.id, kept.column, kept.table, kept.which))
                .with("account", account.value())
                .with("from", rate.from().name())
                .list(row -> row)
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> convert(account, kept, row, rate))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private static Uni<Integer> convert(AccountId account, Kept kept, Row row, ExchangeRate rate) {
        return Sql.of(
                        "update %s set %s = :amount, currency = :to where billing_account_id = :account and %s = :id and %s"
                                .formatted(kept.table, kept.column, kept.id, kept.which))
                .with("account", account.value())
                .with("id", row.text("id"))
                .with(
                        "amount",
                        row.optionalNumber("amount")
                                .map(units -> converted(units, rate))
                                .orElse(null))
                .with("to", rate.to().name())
                .update();
    }

    /** Something never becomes nothing: neither a hold nor waiting credit can be of 0. */
    private static long converted(long units, ExchangeRate rate) {
        long converted = rate.convert(new Money(units, rate.from())).minorUnits();
        return units > 0 ? Math.max(1, converted) : converted;
    }
}

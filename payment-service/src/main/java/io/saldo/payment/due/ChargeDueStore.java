package io.saldo.payment.due;

import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the due items of an account are charged to its saved method; under the account's lock. */
@Singleton
public class ChargeDueStore {

    public static final String CHARGE = "charge";

    /** Not what money has just come for; while some is on its way the try itself waits. */
    private static final String CHARGE_WAITING = """
            update payment_due set next_try_at = :now
            where billing_account_id = :account and rest > 0 and collect = 'AUTO'
              and (tries = 0 or (tries < 3 and no_method_told and next_try_at is null))
              and not exists (select 1 from payment_order o
                              where o.billing_account_id = payment_due.billing_account_id
                                and o.due_id = payment_due.due_id and o.state = 'PAID')
            """;

    private static final String WHERE = " where billing_account_id = :account and due_id = :due";

    private final DueRows due;

    ChargeDueStore(DueRows due) {
        this.due = due;
    }

    /** What is to be charged at that moment, in the order in which it became due. */
    public Uni<List<OpenDue>> toBeCharged(AccountId account, Instant at) {
        return Sql.of("select due_id, reason, rest, currency, tries, first_try_at from payment_due"
                        + " where billing_account_id = :account and next_try_at <= :at and rest > 0"
                        + " and collect = 'AUTO' order by due_at, due_id")
                .with("account", account.value())
                .with("at", at)
                .list(ChargeDueStore::open);
    }

    Uni<Optional<OpenDue>> find(AccountId account, String dueId) {
        return Sql.of("select due_id, reason, rest, currency, tries, first_try_at from payment_due" + WHERE)
                .with("account", account.value())
                .with("due", dueId)
                .one(ChargeDueStore::open);
    }

    /** When it is tried next, if at all; with it the account's due row. */
    Uni<Void> plan(AccountId account, String dueId, Optional<Instant> next) {
        return Sql.of("update payment_due set next_try_at = :next" + WHERE)
                .with("next", next.orElse(null))
                .with("account", account.value())
                .with("due", dueId)
                .update()
                .chain(() -> schedule(account));
    }

    /** A try begins; {@code next} is the one after it. */
    public Uni<Integer> tried(AccountId account, OpenDue open, Instant now, Optional<Instant> next) {
        return Sql.of("update payment_due set tries = tries + 1, first_try_at = coalesce(first_try_at, :now),"
                        + " next_try_at = :next" + WHERE)
                .with("now", now)
                .with("next", next.orElse(null))
                .with("account", account.value())
                .with("due", open.dueId())
                .update();
    }

    /** Not now: it is looked at again then, or with the next news of it. */
    public Uni<Integer> postpone(AccountId account, OpenDue open, Optional<Instant> next) {
        return Sql.of("update payment_due set next_try_at = :next" + WHERE)
                .with("next", next.orElse(null))
                .with("account", account.value())
                .with("due", open.dueId())
                .update();
    }

    /** True for the first time that a method was missing for it. */
    public Uni<Boolean> tellNoMethod(AccountId account, OpenDue open) {
        return Sql.of("update payment_due set no_method_told = true, next_try_at = null" + WHERE
                        + " and not no_method_told")
                .with("account", account.value())
                .with("due", open.dueId())
                .update()
                .map(rows -> rows == 1);
    }

    /** There is a method now: what had to wait for one is tried at once. */
    public Uni<Void> chargeWaiting(AccountId account, Instant now) {
        return Sql.of(CHARGE_WAITING)
                .with("now", now)
                .with("account", account.value())
                .update()
                .chain(() -> schedule(account));
    }

    public Uni<Optional<Instant>> next(AccountId account) {
        return Sql.of("select min(next_try_at) as at from payment_due where billing_account_id = :account"
                        + " and rest > 0 and collect = 'AUTO'")
                .with("account", account.value())
                .one(row -> row.optionalInstant("at"))
                .map(found -> found.flatMap(at -> at));
    }

    private Uni<Void> schedule(AccountId account) {
        return next(account)
                .chain(next ->
                        next.map(at -> due.schedule(account, CHARGE, at)).orElseGet(() -> due.cancel(account, CHARGE)))
                .replaceWithVoid();
    }

    private static OpenDue open(Row row) {
        return new OpenDue(
                row.text("due_id"),
                PaymentDue.Reason.valueOf(row.text("reason")),
                new Money(row.number("rest"), CurrencyUnit.of(row.text("currency"))),
                (int) row.number("tries"),
                row.optionalInstant("first_try_at"));
    }
}

package io.saldo.account.approval;

import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What operators have done without an approver, so that the sum of a day is known. */
@Singleton
class DeedStore {

    private static final String NOTE = """
            insert into operator_deed (subject, deed, day, currency, amount)
            values (:subject, :deed, :day, :currency, :amount)
            """;
    private static final String SUM = """
            select cast(coalesce(sum(amount), 0) as bigint) as done from operator_deed
            where subject = :subject and deed = :deed and day = :day and currency = :currency
            """;

    private static final String DROP = """
            delete from operator_deed where deed_no in
                (select deed_no from operator_deed where kept_at < now() - interval '14 days' order by kept_at limit :most)
            """;

    /** Whose day it is, and of what. */
    record Day(Person person, LimitedDeed deed, LocalDate date) {}

    /** Deeds of one person and kind go one after the other where there is a limit; before any row is locked. */
    Uni<Void> lock(Day day) {
        return Sql.of("select cast(pg_advisory_xact_lock(15, hashtext(:who)) as text) as locked")
                .with("who", day.deed() + ":" + day.person().subject())
                .list(row -> true)
                .replaceWithVoid();
    }

    Uni<DayOfDeeds> of(Day day, CurrencyUnit currency) {
        return Sql.of(SUM)
                .with("subject", day.person().subject())
                .with("deed", day.deed().name())
                .with("day", day.date())
                .with("currency", currency.name())
                .one(row -> new Money(row.number("done"), currency))
                .map(sum -> new DayOfDeeds(day.deed(), sum.orElseThrow()));
    }

    /** Those of two weeks ago by real time: the test clock may stand on their day no longer. */
    Uni<Integer> dropOld(int most) {
        return Sql.of(DROP).with("most", most).update();
    }

    Uni<Void> note(Day day, Money weight) {
        return !weight.isPositive()
                ? Uni.createFrom().voidItem()
                : Sql.of(NOTE)
                        .with("subject", day.person().subject())
                        .with("deed", day.deed().name())
                        .with("day", day.date())
                        .with("currency", weight.currency().name())
                        .with("amount", weight.minorUnits())
                        .update()
                        .replaceWithVoid();
    }
}

package io.saldo.account.episode;

import io.saldo.account.overdue.OverdueNotices;
import io.saldo.account.suspension.Grace;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.Phase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The episodes of accounts; changed only while the account is locked. */
@Singleton
class EpisodeStore {

    private static final String SAVE = """
            insert into overdue_episode (billing_account_id, episode_id, currency, phase, since, postponed_since,
                suspended_at, reason, warnings, released_at, ended_at, grace_amount, grace_micros, used_micros,
                postponed_micros, notice_occurrence, notice_day, command_version, retention_hours)
            values (:account, :episode, :currency, :phase, :since, :postponedSince, :suspendedAt, :reason, :warnings,
                :releasedAt, :endedAt, :graceAmount, :graceMicros, :used, :postponed, :occurrence, :day, :version,
                :retention)
            on conflict (billing_account_id) do update
            set episode_id = excluded.episode_id, currency = excluded.currency, phase = excluded.phase,
                since = excluded.since, postponed_since = excluded.postponed_since,
                suspended_at = excluded.suspended_at, reason = excluded.reason, warnings = excluded.warnings,
                released_at = excluded.released_at, ended_at = excluded.ended_at, grace_amount = excluded.grace_amount,
                grace_micros = excluded.grace_micros, used_micros = excluded.used_micros,
                postponed_micros = excluded.postponed_micros, notice_occurrence = excluded.notice_occurrence,
                notice_day = excluded.notice_day, command_version = excluded.command_version,
                retention_hours = excluded.retention_hours
            """;

    Uni<Optional<EpisodeRecord>> find(AccountId account) {
        return findAll(List.of(account)).map(found -> Optional.ofNullable(found.get(account)));
    }

    Uni<Map<AccountId, EpisodeRecord>> findAll(Collection<AccountId> accounts) {
        return Sql.of("select * from overdue_episode where billing_account_id = any(cast(:accounts as bigint[]))")
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> Map.entry(row.accountId("billing_account_id"), record(row)))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Uni<Integer> save(AccountId account, CurrencyUnit currency, EpisodeRecord record) {
        OverdueEpisode episode = record.episode();
        PhaseRow phase = PhaseRow.of(episode.phase());
        return Sql.of(SAVE)
                .with("account", account.value())
                .with("episode", record.id())
                .with("currency", currency.name())
                .with("phase", phase.name())
                .with("since", phase.since().orElse(null))
                .with("postponedSince", phase.postponedSince().orElse(null))
                .with("suspendedAt", phase.suspendedAt().orElse(null))
                .with("reason", phase.reason().map(Phase.Reason::name).orElse(null))
                .with("warnings", phase.warnings())
                .with("releasedAt", phase.releasedAt().orElse(null))
                .with("endedAt", phase.endedAt().orElse(null))
                .with(
                        "graceAmount",
                        episode.grace().amount().map(Money::minorUnits).orElse(null))
                .with(
                        "graceMicros",
                        episode.grace().time().map(EpisodeStore::micros).orElse(null))
                .with("used", micros(episode.used()))
                .with("postponed", micros(episode.postponed()))
                .with("occurrence", record.notices().occurrence())
                .with("day", record.notices().lastDay())
                .with("version", record.commandVersion())
                .with("retention", (int) episode.grace().retention().toHours())
                .update();
    }

    /** What is open, oldest bill first. */
    Uni<List<String>> openBills(AccountId account) {
        return Sql.of("select b.bill_id from bill b join balance s on s.billing_account_id = b.billing_account_id"
                        + " and s.book_account = 'BILLED' and s.dimension = b.bill_id and s.amount > 0"
                        + " where b.billing_account_id = :account order by b.month, b.created_at, b.bill_id")
                .with("account", account.value())
                .list(row -> row.text("bill_id"));
    }

    private static EpisodeRecord record(Row row) {
        var currency = CurrencyUnit.of(row.text("currency"));
        var grace = new Grace(
                row.optionalNumber("grace_amount").map(units -> new Money(units, currency)),
                row.optionalNumber("grace_micros").map(EpisodeStore::duration),
                Duration.ofHours(row.number("retention_hours")));
        var episode = new OverdueEpisode(
                grace,
                duration(row.number("used_micros")),
                duration(row.number("postponed_micros")),
                phase(row).phase());
        return new EpisodeRecord(
                row.text("episode_id"),
                episode,
                new OverdueNotices((int) row.number("notice_occurrence"), row.day("notice_day")),
                row.number("command_version"));
    }

    private static PhaseRow phase(Row row) {
        return new PhaseRow(
                row.text("phase"),
                row.optionalInstant("since"),
                row.optionalInstant("postponed_since"),
                row.optionalInstant("suspended_at"),
                row.optionalText("reason").map(Phase.Reason::valueOf),
                (int) row.number("warnings"),
                row.optionalInstant("released_at"),
                row.optionalInstant("ended_at"));
    }

    private static long micros(Duration duration) {
        return Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1_000);
    }

    private static Duration duration(long micros) {
        return Duration.between(Instant.EPOCH, Instant.EPOCH.plusNanos(Math.multiplyExact(micros, 1_000L)));
    }
}

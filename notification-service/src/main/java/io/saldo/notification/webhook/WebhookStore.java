package io.saldo.notification.webhook;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Deliveries that are to be sent; attempts and pauses are on real time, the moment of sending is on the billing clock. */
@Singleton
class WebhookStore {

    /**
     * Takes deliveries for the length of a lease; those that another instance is taking are passed over. One of each
     * endpoint: whoever is slow, or has much waiting, takes no other's place. Nothing goes to one that rests or is off.
     */
    private static final String TAKE = """
            with oldest as (
                select distinct on (d.billing_account_id, d.endpoint_id) d.billing_account_id, d.id, d.next_attempt_at
                from webhook_delivery d
                join webhook_endpoint e on e.billing_account_id = d.billing_account_id and e.id = d.endpoint_id
                where d.state = 'PLANNED' and d.next_attempt_at <= now() and e.enabled and e.rests_until <= now()
                  and e.id <> all(cast(:busy as text[]))
                order by d.billing_account_id, d.endpoint_id, d.next_attempt_at, d.id),
            taken as (
                select d.billing_account_id, d.id from webhook_delivery d
                join oldest o on o.billing_account_id = d.billing_account_id and o.id = d.id
                where d.state = 'PLANNED' and d.next_attempt_at <= now()
                order by o.next_attempt_at
                limit :most
                for update of d skip locked),
            leased as (
                update webhook_delivery d set next_attempt_at = now() + cast(cast(:lease as text) as interval)
                from taken where d.billing_account_id = taken.billing_account_id and d.id = taken.id
                returning d.billing_account_id, d.id, d.endpoint_id, d.body, d.tries)
            select l.billing_account_id, l.id, l.endpoint_id, l.body, l.tries, e.url, e.secret,
                   case when e.old_secret_until > now() then e.old_secret end as old_secret
            from leased l
            join webhook_endpoint e on e.billing_account_id = l.billing_account_id and e.id = l.endpoint_id
            order by l.id
            """;

    /** Before its deliveries, always: so nobody waits for somebody who waits. */
    private static final String LOCK = """
            select url, failures from webhook_endpoint where billing_account_id = :account and id = :endpoint for no key update
            """;

    private static final String ATTEMPT = """
            insert into webhook_attempt (billing_account_id, delivery_id, number, status, answer)
            select billing_account_id, id, attempts + 1, cast(:status as int), :answer from webhook_delivery
            where billing_account_id = :account and id = :id
            """;

    /** The log of one that is replayed again and again does not grow without end. */
    private static final String FORGET_ATTEMPTS = """
            delete from webhook_attempt a using webhook_delivery d
            where d.billing_account_id = :account and d.id = :id
              and a.billing_account_id = d.billing_account_id and a.delivery_id = d.id and a.number <= d.attempts - 20
            """;

    private static final String SENT = """
            update webhook_delivery set state = 'SENT', sent_at = :now, attempts = attempts + 1, tries = tries + 1
            where billing_account_id = :account and id = :id
            """;

    private static final String ANSWERED = """
            update webhook_endpoint set failures = 0, rests_until = now(), answered_at = :now
            where billing_account_id = :account and id = :endpoint
            """;

    private static final String AGAIN = """
            update webhook_delivery
            set attempts = attempts + 1, tries = tries + 1,
                state = case when state = 'PLANNED' and cast(:pause as text) is null then 'FAILED' else state end,
                next_attempt_at = now() + coalesce(cast(cast(:pause as text) as interval) * (0.9 + 0.2 * random()),
                                                   interval '0')
            where billing_account_id = :account and id = :id
            """;

    private static final String REST = """
            update webhook_endpoint
            set failures = failures + 1, rests_until = now() + cast(cast(:rest as text) as interval)
            where billing_account_id = :account and id = :endpoint
            """;

    /** A few with each that was taken, so that there never are many. */
    private static final String FORGET_OLD = """
            delete from webhook_delivery where (billing_account_id, id) in
                (select billing_account_id, id from webhook_delivery
                 where state <> 'PLANNED' and made_at < now() - interval '30 days' limit 10 for update skip locked)
            """;

    Uni<List<OutgoingCall>> take(int most, Set<String> busyEndpoints, Duration lease) {
        return Sql.of(TAKE)
                .with("most", most)
                .with("busy", busyEndpoints.toArray(String[]::new))
                .with("lease", lease.toString())
                .list(WebhookStore::call);
    }

    /** An endpoint as it stands when the answer is here: where it is now, how often it has failed in a row. */
    record Standing(String url, int failures) {}

    /** Empty when it is there no more. */
    Uni<Optional<Standing>> lock(OutgoingCall call) {
        return of(LOCK, call)
                .with("endpoint", call.endpointId())
                .one(row -> new Standing(row.text("url"), (int) row.number("failures")));
    }

    Uni<Integer> attempt(OutgoingCall call, Answer answer) {
        return of(ATTEMPT, call)
                .with("id", call.id())
                .with("status", answer.status().orElse(null))
                .with("answer", answer.text())
                .update()
                .chain(() -> of(FORGET_ATTEMPTS, call).with("id", call.id()).update());
    }

    Uni<Integer> sent(OutgoingCall call, Instant now) {
        return of(SENT, call)
                .with("id", call.id())
                .with("now", now)
                .update()
                .chain(() -> of(ANSWERED, call)
                        .with("endpoint", call.endpointId())
                        .with("now", now)
                        .update())
                .chain(() -> Sql.of(FORGET_OLD).update());
    }

    /** Without a pause it was the last try. */
    Uni<Integer> again(OutgoingCall call, Optional<Duration> pause) {
        return of(AGAIN, call)
                .with("id", call.id())
                .with("pause", pause.map(Duration::toString).orElse(null))
                .update();
    }

    Uni<Integer> rest(OutgoingCall call, Duration rest) {
        return of(REST, call)
                .with("endpoint", call.endpointId())
                .with("rest", rest.toString())
                .update();
    }

    private static Sql of(String sql, OutgoingCall call) {
        return Sql.of(sql).with("account", call.account().value());
    }

    private static OutgoingCall call(Row row) {
        AccountId account = row.accountId("billing_account_id");
        return new OutgoingCall(
                account,
                row.text("id"),
                row.text("endpoint_id"),
                row.text("url"),
                row.text("body"),
                (int) row.number("tries"),
                Stream.concat(Stream.of(row.text("secret")), row.optionalText("old_secret").stream())
                        .map(Secret::new)
                        .toList());
    }
}

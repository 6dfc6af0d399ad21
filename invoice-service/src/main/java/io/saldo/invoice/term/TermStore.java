package io.saldo.invoice.term;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of terms; a term is written only while its account is locked, announced with it, and due with its account. */
@Singleton
class TermStore {

    static final String DUE = "term";

    private static final String SAVE = """
            insert into term (billing_account_id, term_id, version, state, next_at, requested_at, body)
            values (:account, :id, :version, :state, :next, :requestedAt, :body)
            on conflict (billing_account_id, term_id) do update
            set version = excluded.version, state = excluded.state, next_at = excluded.next_at, body = excluded.body
            """;

    private static final String PAGE = """
            select body from term
            where billing_account_id = :account and (requested_at, term_id) < (:at, :id)
            order by requested_at desc, term_id desc limit :limit
            """;

    private static final String DUE_BY = """
            select body from term where billing_account_id = :account and next_at <= :at order by next_at, term_id
            """;

    private final ObjectMapper json;
    private final DueRows dueRows;
    private final Outbox outbox;

    TermStore(ObjectMapper json, DueRows dueRows, Outbox outbox) {
        this.json = json;
        this.dueRows = dueRows;
        this.outbox = outbox;
    }

    Uni<Optional<Term>> find(AccountId account, String id) {
        return Sql.of("select body from term where billing_account_id = :account and term_id = :id")
                .with("account", account.value())
                .with("id", id)
                .one(row -> read(row.text("body")));
    }

    Uni<List<Term>> page(AccountId account, Position before, int limit) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", limit)
                .list(row -> read(row.text("body")));
    }

    Uni<List<Term>> dueBy(AccountId account, Instant at) {
        return Sql.of(DUE_BY).with("account", account.value()).with("at", at).list(row -> read(row.text("body")));
    }

    /** Writes it, says so, and sets when the account's terms are looked at next. */
    Uni<Void> save(Term term, Instant now) {
        return Sql.of(SAVE)
                .with("account", term.account().value())
                .with("id", term.id())
                .with("version", term.version())
                .with("state", term.state().name())
                .with("next", term.nextAt().orElse(null))
                .with("requestedAt", term.requestedAt())
                .with("body", write(term))
                .update()
                .chain(() ->
                        outbox.append(OutboxEvent.of(TermChanged.TOPIC, term.account(), now, TermChanged.of(term))))
                .chain(() -> schedule(term.account()));
    }

    /** Asks whether the period that it waits for may start. */
    Uni<Void> ask(TermRequested asked, Instant now) {
        return outbox.append(OutboxEvent.of(TermRequested.TOPIC, asked.billingAccountId(), now, asked))
                .replaceWithVoid();
    }

    Uni<Optional<Instant>> next(AccountId account) {
        return Sql.of("select min(next_at) as next from term where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> row.optionalInstant("next"))
                .map(found -> found.flatMap(Function.identity()));
    }

    private Uni<Void> schedule(AccountId account) {
        return next(account)
                .chain(next -> next.map(at -> dueRows.schedule(account, DUE, at))
                        .orElseGet(() -> dueRows.cancel(account, DUE)))
                .replaceWithVoid();
    }

    private Term read(String body) {
        try {
            return json.readValue(body, Term.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept term cannot be read.", e);
        }
    }

    private String write(Term term) {
        try {
            return json.writeValueAsString(term);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A term cannot be written.", e);
        }
    }
}

package io.saldo.notification.delivery;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what is planned; the unique key leaves out whatever was planned before (L-13). */
@Singleton
class DeliveryStore {

    /** One insert for all recipients of a piece of news. */
    private static final String PLAN = """
        insert into delivery (billing_account_id, id, about_account_id, kind, once_by, object, occurrence, local_day,
                              channel, recipient, locale, state, happened_at, planned_at, sent_at, document,
                              waits, next_attempt_at)
        select :told, id, :about, :kind, :onceBy, :object, cast(:occurrence as int), cast(:localDay as date),
               channel, recipient, locale, state, :happenedAt, :now,
               case when state = 'SENT' then cast(:now as timestamptz) end,
               case when channel = 'EMAIL' then cast(:document as text) end,
               channel = 'EMAIL' and not :ready,
               case when channel = 'EMAIL' and not :ready then now() + cast(cast(:wait as text) as interval)
                    else now() end
        from unnest(cast(:ids as text[]), cast(:channels as text[]), cast(:recipients as text[]),
                    cast(:locales as text[]), cast(:states as text[]))
             as planned (id, channel, recipient, locale, state)
        on conflict (billing_account_id, about_account_id, kind, once_by, channel, recipient) do nothing
        """;

    /** The words of those that were planned now; of a repeat nothing was inserted and its ids are not there. */
    private static final String WORDS = """
        insert into delivery_text (billing_account_id, delivery_id, locale, subject, body, html)
        select :told, words.id, words.locale, words.subject, words.body, words.html
        from unnest(cast(:ids as text[]), cast(:locales as text[]), cast(:subjects as text[]),
                    cast(:bodies as text[]), cast(:htmls as text[])) as words (id, locale, subject, body, html)
        join delivery d on d.billing_account_id = :told and d.id = words.id
        """;

    private final DocumentConfig config;

    DeliveryStore(DocumentConfig config) {
        this.config = config;
    }

    /** Gives how many were planned and had not been before. */
    Uni<Integer> plan(Plan plan, Instant now) {
        return plan.deliveries().isEmpty()
                ? Uni.createFrom().item(0)
                : isReady(plan)
                        .chain(ready -> insert(plan, now, ready))
                        .call(planned -> planned == 0 ? Uni.createFrom().item(0) : words(plan));
    }

    /** Whether nothing is to be waited for: there is no document, or it is here. */
    private static Uni<Boolean> isReady(Plan plan) {
        return plan.news()
                .document()
                .map(id -> Sql.of("select 1 as one from document"
                                + " where billing_account_id = :about and invoice_id = :document")
                        .with("about", plan.about().id().value())
                        .with("document", id)
                        .one(row -> row)
                        .map(Optional::isPresent))
                .orElseGet(() -> Uni.createFrom().item(true));
    }

    private Uni<Integer> insert(Plan plan, Instant now, boolean ready) {
        List<Delivery> all = plan.deliveries();
        return Sql.of(PLAN)
                .with("told", plan.told().id().value())
                .with("about", plan.about().id().value())
                .with("kind", plan.news().kind().name())
                .with("onceBy", plan.news().onceBy())
                .with("object", plan.news().object())
                .with("occurrence", plan.news().occurrence().orElse(null))
                .with("localDay", plan.news().localDay().orElse(null))
                .with("happenedAt", plan.news().at())
                .with("now", now)
                .with("document", plan.news().document().orElse(null))
                .with("ready", ready)
                .with("wait", config.patience().toString())
                .with("ids", column(all.stream(), Delivery::id))
                .with(
                        "channels",
                        column(all.stream(), d -> d.recipient().channel().name()))
                .with("recipients", column(all.stream(), d -> d.recipient().address()))
                .with(
                        "locales",
                        column(all.stream(), d -> d.recipient().language().code()))
                .with("states", column(all.stream(), d -> d.firstState().name()))
                .update();
    }

    private record Line(String id, Delivery.Text text) {}

    private static Uni<Integer> words(Plan plan) {
        List<Line> lines = plan.deliveries().stream()
                .flatMap(d -> d.texts().stream().map(text -> new Line(d.id(), text)))
                .toList();
        return Sql.of(WORDS)
                .with("told", plan.told().id().value())
                .with("ids", column(lines.stream(), Line::id))
                .with(
                        "locales",
                        column(lines.stream(), line -> line.text().language().code()))
                .with("subjects", column(lines.stream(), line -> line.text().subject()))
                .with("bodies", column(lines.stream(), line -> line.text().body()))
                .with("htmls", column(lines.stream(), line -> line.text().html().orElse(null)))
                .update();
    }

    private static <T> @Nullable String[] column(Stream<T> rows, Function<T, @Nullable String> value) {
        return rows.map(value).toArray(String[]::new);
    }
}

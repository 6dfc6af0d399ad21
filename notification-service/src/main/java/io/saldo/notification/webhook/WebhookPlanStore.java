package io.saldo.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.saldo.notification.news.ChannelStore;
import io.saldo.notification.news.Figure;
import io.saldo.notification.news.News;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans what goes to webhooks: all that is also an internal message, as it is now; the unique key leaves out repeats. */
@Singleton
class WebhookPlanStore implements ChannelStore {

    static final String TEST = "TEST";

    private static final String ENDPOINTS = """
            select id from webhook_endpoint
            where billing_account_id = :told and enabled
              and cast(:subscription as text) = any(string_to_array(subscriptions, ','))
            """;

    private static final String PLAN = """
            insert into webhook_delivery (billing_account_id, id, endpoint_id, about_account_id, kind, once_by, body,
                                          planned_at, next_attempt_at)
            select e.billing_account_id, planned.id, e.id, :about, :kind, :onceBy, :body, :now, now()
            from unnest(cast(:ids as text[]), cast(:endpoints as text[])) as planned (id, endpoint)
            join webhook_endpoint e on e.billing_account_id = :told and e.id = planned.endpoint
            on conflict (billing_account_id, endpoint_id, about_account_id, kind, once_by) do nothing
            """;

    private final ObjectMapper json;
    private final IdGenerator ids;

    WebhookPlanStore(ObjectMapper json, IdGenerator ids) {
        this.json = json;
        this.ids = ids;
    }

    /** The body of every webhook, with the names that Standard Webhooks gives. */
    @RegisterForReflection
    record Body(String type, Instant timestamp, Data data) {}

    /** What has happened: the figures of the sentence that a reader gets, as values. */
    @RegisterForReflection
    record Data(
            AccountId billingAccountId,
            String object,
            Optional<Integer> occurrence,
            Optional<LocalDate> localDay,
            Map<String, Object> figures) {}

    @Override
    public Uni<Void> plan(AccountId about, AccountId told, News news, Instant now) {
        if (news.reach() == Reach.MAIL_ONLY) {
            return Uni.createFrom().voidItem();
        }
        return Sql.of(ENDPOINTS)
                .with("told", told.value())
                .with("subscription", news.kind().subscription().name())
                .list(row -> row.text("id"))
                .chain(endpoints -> endpoints.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : insert(about, told, endpoints, news.kind().name(), news.onceBy(), body(about, news), now)
                                .replaceWithVoid());
    }

    /** A message that says nothing, to one endpoint; gives its id. */
    Uni<String> planTest(AccountId account, String endpoint, Instant now) {
        String id = ids.newId("whm", account);
        var data = new Data(account, endpoint, Optional.empty(), Optional.empty(), Map.of());
        return insert(account, account, List.of(endpoint), TEST, id, text(new Body(TEST, now, data)), now)
                .chain(() -> Sql.of("select id from webhook_delivery where billing_account_id = :account"
                                + " and endpoint_id = :endpoint and kind = 'TEST' and once_by = :onceBy")
                        .with("account", account.value())
                        .with("endpoint", endpoint)
                        .with("onceBy", id)
                        .one(row -> row.text("id")))
                .map(Optional::orElseThrow);
    }

    private Uni<Integer> insert(
            AccountId about,
            AccountId told,
            List<String> endpoints,
            String kind,
            String onceBy,
            String body,
            Instant now) {
        return Sql.of(PLAN)
                .with("told", told.value())
                .with("about", about.value())
                .with("kind", kind)
                .with("onceBy", onceBy)
                .with("body", body)
                .with("now", now)
                .with("endpoints", endpoints.toArray(String[]::new))
                .with("ids", endpoints.stream().map(e -> ids.newId("whm", told)).toArray(String[]::new))
                .update();
    }

    private String body(AccountId about, News news) {
        Map<String, Object> figures = new TreeMap<>();
        news.figures().byName().forEach((name, figure) -> figures.put(name, value(figure)));
        var data = new Data(about, news.object(), news.occurrence(), news.localDay(), figures);
        return text(new Body(news.kind().name(), news.at(), data));
    }

    private static Object value(Figure figure) {
        return switch (figure) {
            case Figure.Amount(var money) -> money;
            case Figure.Day(var day) -> day;
            case Figure.Moment(var instant) -> instant;
            case Figure.Month(var month) -> month.toString();
            case Figure.Number(var number) -> number.toPlainString();
            case Figure.Text(String text) -> text;
        };
    }

    private String text(Body body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write news for a webhook", e);
        }
    }
}

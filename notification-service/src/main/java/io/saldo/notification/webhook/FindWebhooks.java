package io.saldo.notification.webhook;

import io.saldo.notification.delivery.DeliveryState;
import io.saldo.notification.webhook.WebhookDeliveryView.Attempt;
import io.saldo.notification.webhook.WebhookDeliveryView.Details;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads an account's webhooks and the log of each, newest first. */
@Singleton
class FindWebhooks {

    private static final String DELIVERIES = """
            select d.id, d.about_account_id, d.kind, d.state, d.attempts, d.planned_at, d.sent_at, d.body,
                   case when d.state = 'PLANNED' then greatest(d.next_attempt_at, e.rests_until) end as next_attempt_at,
                   a.status, a.answer
            from webhook_delivery d
            join webhook_endpoint e on e.billing_account_id = d.billing_account_id and e.id = d.endpoint_id
            left join webhook_attempt a
              on a.billing_account_id = d.billing_account_id and a.delivery_id = d.id and a.number = d.attempts
            where d.billing_account_id = :account and d.endpoint_id = :endpoint
            """;

    private static final String PAGE = " and (:after = '' or d.id < :after) order by d.id desc limit :rows";

    private static final String ATTEMPTS = """
            select number, at, status, answer from webhook_attempt
            where billing_account_id = :account and delivery_id = :id
            order by number desc
            """;

    private final EndpointStore endpoints;
    private final UnitOfWork unitOfWork;

    FindWebhooks(EndpointStore endpoints, UnitOfWork unitOfWork) {
        this.endpoints = endpoints;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<WebhookView>> all(AccountId account) {
        return unitOfWork.run(() -> endpoints.all(account));
    }

    /** Refuses when there is none. */
    Uni<WebhookView> one(AccountId account, String id) {
        return unitOfWork.run(() -> endpoints.find(account, id)).map(FindWebhooks::orNotFound);
    }

    Uni<List<WebhookDeliveryView>> page(AccountId account, String endpoint, PageRequest page) {
        return unitOfWork.run(() -> Sql.of(DELIVERIES + PAGE)
                .with("account", account.value())
                .with("endpoint", endpoint)
                .with("after", page.after().orElse(""))
                .with("rows", page.rowsToRead())
                .list(FindWebhooks::view));
    }

    /** Refuses when there is none. */
    Uni<Details> delivery(AccountId account, String endpoint, String id) {
        return unitOfWork
                .run(() -> attempts(account, id).chain(attempts -> Sql.of(DELIVERIES + " and d.id = :id")
                        .with("account", account.value())
                        .with("endpoint", endpoint)
                        .with("id", id)
                        .one(row -> new Details(view(row), row.text("body"), attempts))))
                .map(FindWebhooks::orNotFound);
    }

    private static Uni<List<Attempt>> attempts(AccountId account, String id) {
        return Sql.of(ATTEMPTS)
                .with("account", account.value())
                .with("id", id)
                .list(row ->
                        new Attempt((int) row.number("number"), row.instant("at"), status(row), row.text("answer")));
    }

    private static <T> T orNotFound(Optional<T> found) {
        return found.orElseThrow(CommonProblems::notFound);
    }

    private static Optional<Integer> status(Row row) {
        return row.optionalNumber("status").map(Math::toIntExact);
    }

    private static WebhookDeliveryView view(Row row) {
        return new WebhookDeliveryView(
                row.text("id"),
                row.accountId("about_account_id"),
                row.text("kind"),
                DeliveryState.valueOf(row.text("state")),
                (int) row.number("attempts"),
                row.instant("planned_at"),
                row.optionalInstant("sent_at"),
                row.optionalInstant("next_attempt_at"),
                status(row),
                row.optionalText("answer"));
    }
}

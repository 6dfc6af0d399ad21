package io.saldo.notification.delivery;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Reads the delivery log of an account, newest first. */
@Singleton
class FindNotifications {

    private static final String PAGE = """
            select d.id, d.about_account_id, d.kind, d.object, d.occurrence, cast(d.local_day as text) as local_day,
                   d.channel, d.recipient, d.locale, d.state, t.subject, d.planned_at, d.sent_at, d.attempts, d.last_error
            from delivery d
            join delivery_text t on t.billing_account_id = d.billing_account_id and t.delivery_id = d.id
                                and t.locale = d.locale
            where d.billing_account_id = :account and (:after = '' or d.id < :after)
              and (:kind = '' or d.kind = :kind)
            order by d.id desc
            limit :rows
            """;

    private final UnitOfWork unitOfWork;

    FindNotifications(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Uni<List<NotificationView>> page(AccountId account, String kind, PageRequest page) {
        return unitOfWork.run(() -> Sql.of(PAGE)
                .with("account", account.value())
                .with("kind", kind)
                .with("after", page.after().orElse(""))
                .with("rows", page.rowsToRead())
                .list(FindNotifications::view));
    }

    private static NotificationView view(Row row) {
        return new NotificationView(
                row.text("id"),
                row.accountId("about_account_id"),
                row.text("kind"),
                row.text("object"),
                row.optionalNumber("occurrence").map(Math::toIntExact),
                row.optionalText("local_day").map(LocalDate::parse),
                Channel.valueOf(row.text("channel")),
                row.text("recipient"),
                row.text("locale"),
                DeliveryState.valueOf(row.text("state")),
                row.text("subject"),
                row.instant("planned_at"),
                row.optionalInstant("sent_at"),
                (int) row.number("attempts"),
                row.optionalText("last_error"));
    }
}

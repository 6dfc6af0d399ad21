package io.saldo.notification.message;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads internal messages that an audience may see, in the language asked for or the account's own. */
@Singleton
class FindMessages {

    /** Three ways to see an account, each by its index; the accounts come first, so a customer's list is short work. */
    private static final String VISIBLE = """
        select d.id, d.billing_account_id, d.about_account_id, d.kind, d.object, t.locale, t.subject, t.body,
               d.happened_at, d.planned_at, d.made_by, r.reader is not null as read
        from (select billing_account_id from account where :everybody
              union
              select billing_account_id from account where partner_id = :partner
              union
              select billing_account_id from account_manager where cloud_account_id = :cloudAccount) visible
        join delivery d on d.billing_account_id = visible.billing_account_id
        join delivery_text t on t.billing_account_id = d.billing_account_id and t.delivery_id = d.id
                            and t.locale = coalesce(nullif(:locale, ''), d.locale)
        left join message_read r on r.billing_account_id = d.billing_account_id and r.delivery_id = d.id
                            and r.reader = :reader
        where d.channel = 'INTERNAL'
        """;

    private static final String PAGE = VISIBLE + """
          and (d.planned_at, d.id) < (:at, :before)
          and (not :unread or r.reader is null)
          and (:account = 0 or d.billing_account_id = :account)
        order by d.planned_at desc, d.id desc
        limit :rows
        """;

    /** Staff see every account: beyond so many nobody counts. */
    private static final int MOST = 1000;

    private static final String UNREAD = "select count(*) as unread from (" + VISIBLE
            + " and r.reader is null and (:account = 0 or d.billing_account_id = :account) limit " + MOST + ") counted";

    private static final String ONE = VISIBLE + "  and d.id = :id";

    private final UnitOfWork unitOfWork;

    FindMessages(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Uni<List<MessageView>> page(Audience audience, MessageFilter filter, PageRequest page) {
        var before = Position.before(page);
        return unitOfWork.run(() -> visible(PAGE, audience, filter.language())
                .with("at", before.at())
                .with("before", before.id())
                .with("unread", filter.unreadOnly())
                .with("account", filter.accountNumber())
                .with("rows", page.rowsToRead())
                .list(FindMessages::view));
    }

    /** How many the reader has not read, at most a thousand. */
    Uni<Long> unread(Audience audience, MessageFilter filter) {
        return unitOfWork
                .run(() -> visible(UNREAD, audience, filter.language())
                        .with("account", filter.accountNumber())
                        .one(row -> row.number("unread")))
                .map(Optional::orElseThrow);
    }

    /** Newest first over several accounts: ids grow with time within an account only. */
    static String position(MessageView last) {
        return new Position(last.createdAt(), last.id()).toString();
    }

    Uni<Optional<MessageView>> one(Audience audience, String id) {
        return unitOfWork.run(() -> visible(ONE, audience, "").with("id", id).one(FindMessages::view));
    }

    static Sql visible(String text, Audience audience, String locale) {
        return Sql.of(text)
                .with("locale", locale)
                .with("reader", audience.reader())
                .with("everybody", audience.everybody())
                .with("partner", audience.partnerId().orElse(""))
                .with("cloudAccount", audience.cloudAccountId().orElse(""));
    }

    static String visible() {
        return VISIBLE;
    }

    static MessageView view(Row row) {
        return new MessageView(
                row.text("id"),
                row.accountId("billing_account_id"),
                row.accountId("about_account_id"),
                row.text("kind"),
                row.text("object"),
                row.text("locale"),
                row.text("subject"),
                row.text("body"),
                row.instant("happened_at"),
                row.instant("planned_at"),
                row.flag("read"));
    }
}

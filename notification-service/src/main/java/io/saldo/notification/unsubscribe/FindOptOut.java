package io.saldo.notification.unsubscribe;

import io.saldo.notification.contact.Language;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds what a token stands for; nothing for one that is not ours, or of a mail that cannot be declined. */
@Singleton
class FindOptOut {

    private static final String FIND = """
            select billing_account_id, id, recipient, kind, locale from delivery
            where id = :id and channel = 'EMAIL' and unsubscribe is not null
            """;

    private final LinkStore links;

    FindOptOut(LinkStore links) {
        this.links = links;
    }

    Uni<Optional<OptOut>> of(String token) {
        return links.key()
                .map(key -> key.deliveryOf(token))
                .chain(id -> id.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : Sql.of(FIND).with("id", id).one(FindOptOut::optOut));
    }

    private static OptOut optOut(Row row) {
        return new OptOut(
                row.accountId("billing_account_id"),
                row.text("id"),
                row.text("recipient"),
                NewsKind.valueOf(row.text("kind")).subscription(),
                Language.of(row.text("locale")));
    }
}

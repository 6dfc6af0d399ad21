package io.saldo.notification.contact;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.stream.Collectors;

/** The addresses of an account whose last mail was not taken (L-7). */
final class FindRefusing {

    private static final String FIND = """
            select c.email from unnest(cast(:emails as text[])) as c (email)
            join lateral (select state from delivery d
                          where d.billing_account_id = :account and d.recipient = c.email and d.channel = 'EMAIL'
                            and d.state <> 'PLANNED'
                          order by d.id desc limit 1) last on last.state = 'FAILED'
            """;

    private FindRefusing() {}

    static Uni<Set<String>> of(AccountId account, Contacts contacts) {
        return Sql.of(FIND)
                .with("account", account.value())
                .with("emails", contacts.list().stream().map(Contact::email).toArray(String[]::new))
                .list(row -> row.text("email"))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }
}

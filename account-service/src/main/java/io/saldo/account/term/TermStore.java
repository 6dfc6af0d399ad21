package io.saldo.account.term;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The copy of the terms: which of them still run. */
@Singleton
class TermStore {

    private static final String KEEP = """
            insert into term as t (billing_account_id, term_id, version, state, period_end)
            values (:account, :term, :version, :state, :end)
            on conflict (billing_account_id, term_id) do update
            set version = excluded.version, state = excluded.state, period_end = excluded.period_end
            where t.version < excluded.version
            """;

    /** False when a newer state is known. */
    Uni<Boolean> keep(TermChanged term) {
        return Sql.of(KEEP)
                .with("account", term.billingAccountId().value())
                .with("term", term.termId())
                .with("version", term.version())
                .with("state", term.state().name())
                .with("end", term.periodEnd())
                .update()
                .map(rows -> rows == 1);
    }
}

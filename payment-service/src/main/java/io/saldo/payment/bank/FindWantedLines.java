package io.saldo.payment.bank;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds lines that have to be looked at: new ones, and those whose claims have changed. */
@Singleton
public class FindWantedLines {

    private static final String NOW =
            BankLineStore.LINES + " where l.wanted > l.looked and (l.not_before is null or l.not_before <= now())";

    /** A line, and how often it was wanted by then. */
    public record Wanted(StoredLine stored, int wanted) {}

    public Uni<List<Wanted>> waiting(int most) {
        return Sql.of("select u.id, u.resolved_at, l.*, b.billing_account_id" + NOW
                        + " order by l.imported_at, u.id limit :most")
                .with("most", most)
                .list(row -> new Wanted(BankLineStore.stored(row), Math.toIntExact(row.number("wanted"))));
    }

    public Uni<Long> count() {
        return Sql.of("select count(*) as n" + NOW).one(row -> row.number("n")).map(found -> found.orElse(0L));
    }
}

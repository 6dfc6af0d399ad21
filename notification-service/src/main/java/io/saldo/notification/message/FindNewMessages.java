package io.saldo.notification.message;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads, for a stream, the messages after a place. A place is a transaction and an id; transactions that may still
 * commit lie ahead of it, so that no message is passed over.
 */
@Singleton
class FindNewMessages {

    private static final int AT_ONCE = 100;

    /**
     * The oldest transaction that may still commit here. Transactions are counted for all databases of a server together,
     * so those that are seen to run in another database are left out; of one that is not seen we assume that it is ours.
     */
    private static final String OLDEST = """
        (select coalesce(min(cast(cast(running as text) as bigint)),
                         cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint))
         from pg_snapshot_xip(pg_current_snapshot()) running
         where cast(running as xid) not in (
             select backend_xid from pg_stat_activity
             where backend_xid is not null and datname <> current_database()))
        """;

    private static final String AFTER = FindMessages.visible() + """
          and (d.made_by, d.id) > (:madeBy, :id)
          and d.made_by < %s
        order by d.made_by, d.id
        limit :rows
        """.formatted(OLDEST);

    private static final String NOW = "select " + OLDEST + " as oldest";

    private final UnitOfWork unitOfWork;

    FindNewMessages(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** A message and its place. */
    record Placed(Place place, MessageView message) {}

    /** Where a stream begins that nobody has read before. */
    Uni<Place> now() {
        return unitOfWork
                .run(() -> Sql.of(NOW).one(row -> Place.before(row.number("oldest"))))
                .map(place -> place.orElse(Place.START));
    }

    Uni<List<Placed>> after(Place place, Audience audience, String locale) {
        return unitOfWork.run(() -> FindMessages.visible(AFTER, audience, locale)
                .with("madeBy", place.madeBy())
                .with("id", place.id())
                .with("rows", AT_ONCE)
                .list(FindNewMessages::placed));
    }

    private static Placed placed(Row row) {
        return new Placed(new Place(row.number("made_by"), row.text("id")), FindMessages.view(row));
    }
}

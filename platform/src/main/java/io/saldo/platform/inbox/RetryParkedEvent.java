package io.saldo.platform.inbox;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;

/** Makes a parked event ready for another attempt; it still comes after earlier ones of its key. */
@UseCase
public class RetryParkedEvent {

    /** False when there is no such event. */
    @WithTransaction
    public Uni<Boolean> handle(long id) {
        return Sql.of("update parked_event set ready = true, releases = releases + 1 where id = :id")
                .with("id", id)
                .update()
                .map(rows -> rows == 1);
    }
}

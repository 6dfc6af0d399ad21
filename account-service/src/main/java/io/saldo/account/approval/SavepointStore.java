package io.saldo.account.approval;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** A mark in an open transaction; what was done after it, locks too, can be undone without what was done before. */
@Singleton
class SavepointStore {

    Uni<Void> mark() {
        return Sql.of("savepoint deed").update().replaceWithVoid();
    }

    Uni<Void> undo() {
        return Sql.of("rollback to savepoint deed").update().replaceWithVoid();
    }
}

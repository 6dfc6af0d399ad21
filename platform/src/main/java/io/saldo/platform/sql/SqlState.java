package io.saldo.platform.sql;

import io.vertx.pgclient.PgException;
import java.util.Optional;
import java.util.Set;

/** What PostgreSQL's error codes mean for us. Never decided by message text. */
public final class SqlState {

    private static final Set<String> GAVE_UP = Set.of("40001", "40P01");
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String UNIQUE_VIOLATION = "23505";

    private SqlState() {}

    /** Deadlock or serialization failure: nothing was wrong with the work, the next try may pass. */
    public static boolean isWorthAnotherTry(Throwable failure) {
        return code(failure).filter(GAVE_UP::contains).isPresent();
    }

    /** A lock was not given within {@code lock_timeout}. */
    public static boolean isLockTimeout(Throwable failure) {
        return code(failure).filter(LOCK_NOT_AVAILABLE::equals).isPresent();
    }

    public static boolean isUniqueViolation(Throwable failure) {
        return code(failure).filter(UNIQUE_VIOLATION::equals).isPresent();
    }

    /** The database could not be asked at all, or broke off: classes 08, 53 and 57, or no answer of PostgreSQL's. */
    public static boolean isDatabaseAway(Throwable failure) {
        return code(failure)
                .map(code -> code.startsWith("08") || code.startsWith("53") || code.startsWith("57"))
                .orElseGet(() -> causedBy(failure, java.io.IOException.class)
                        || causedBy(failure, io.vertx.core.VertxException.class));
    }

    private static Optional<String> code(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof PgException pg) {
                return Optional.of(pg.getSqlState());
            }
        }
        return Optional.empty();
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }
}

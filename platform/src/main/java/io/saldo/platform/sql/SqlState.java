package io.saldo.platform.sql;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What PostgreSQL's error codes mean for us. Never decided by message text. */
public final class SqlState {

    private static final Set<String> GAVE_UP = Set.of("40001", "40P01");
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String UNSTORABLE_TEXT = "22021";

    private SqlState() {}

    /** Deadlock or serialization failure: nothing was wrong with the work, the next try may pass. */
    public static boolean isWorthAnotherTry(Throwable failure) {
        return code(failure).filter(GAVE_UP::contains).isPresent();
    }

    /** A lock was not given within {@code lock_timeout}. */
    public static boolean isLockTimeout(Throwable failure) {
        return code(failure).filter(LOCK_NOT_AVAILABLE::equals).isPresent();
    }

    /** A text that PostgreSQL cannot hold, such as one with a NUL character. */
    public static boolean isUnstorableText(Throwable failure) {
        return code(failure).filter(UNSTORABLE_TEXT::equals).isPresent();
    }

    /** The database could not be asked at all, or broke off: classes 08, 53 and 57, or no answer of PostgreSQL's. */
    public static boolean isDatabaseAway(Throwable failure) {
        return code(failure)
                .map(code -> code.startsWith("08") || code.startsWith("53") || code.startsWith("57"))
                .orElseGet(() -> causedBy(failure, SqlState::isLostConnection));
    }

    /** A pool without a free connection fails with a bare "Timeout" of this class, and so does a broken socket. */
    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof UnknownHostException
                || cause instanceof ClosedChannelException
                || cause instanceof ClosedConnectionException
                || cause instanceof NoStackTraceThrowable;
    }

    /** Hibernate Reactive turns PostgreSQL's own exception into the one of JDBC; the relay's pool throws the former. */
    private static Optional<String> code(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof PgException pg && pg.getSqlState() != null) {
                return Optional.of(pg.getSqlState());
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static boolean causedBy(Throwable failure, Predicate<Throwable> kind) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (kind.test(t)) {
                return true;
            }
        }
        return false;
    }
}

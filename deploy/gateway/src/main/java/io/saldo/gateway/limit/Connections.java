package io.saldo.gateway.limit;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open connections of one event loop: how many there may be, and how long one may stay without a request.
 *
 * <p>An idle limit of the server itself would also end a quiet event stream; this one counts only the time without a
 * request, which is also what a client takes that sends its headers byte by byte.
 */
public final class Connections {

    private final int most;
    private final Duration idle;
    private final Map<HttpConnection, Use> open = new HashMap<>();

    public Connections(int most, Duration idle) {
        this.most = most;
        this.idle = idle;
    }

    /** Takes note of a new connection, or closes it when there are too many. */
    public void opened(HttpConnection connection) {
        if (open.size() >= most) {
            connection.close();
            return;
        }
        open.put(connection, new Use());
        connection.closeHandler(ignored -> open.remove(connection));
    }

    /** Takes note of a request. */
    public void used(HttpServerRequest request) {
        Use use = open.get(request.connection());
        if (use != null) {
            use.latest = request;
        }
    }

    /** Closes connections that have been without a request for too long. */
    public void sweep() {
        long now = System.nanoTime();
        open.values().forEach(use -> use.stayBusy(now));
        List<HttpConnection> stale = open.entrySet().stream()
                .filter(entry -> now - entry.getValue().busyAt > idle.toNanos())
                .map(Map.Entry::getKey)
                .toList();
        stale.forEach(HttpConnection::close);
    }

    private static final class Use {

        private long busyAt = System.nanoTime();
        private @Nullable HttpServerRequest latest;

        void stayBusy(long now) {
            if (latest == null) {
                return;
            }
            if (latest.response().ended() || latest.response().closed()) {
                latest = null;
            }
            busyAt = now;
        }
    }
}

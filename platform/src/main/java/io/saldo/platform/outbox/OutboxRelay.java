package io.saldo.platform.outbox;

import static io.saldo.platform.fault.PlatformCrashPoint.OUTBOX_BEFORE_SEND;
import static io.saldo.platform.fault.PlatformCrashPoint.OUTBOX_SENT_NOT_DELETED;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.RelayBell;
import io.saldo.platform.outbox.OutboxLanes.PendingEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds, in row order per lane: take the lane, read the oldest rows, send them all, delete them,
 * commit. A crash between send and delete sends twice, never not at all; the readers' inbox makes it once.
 */
@Singleton
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxLanes lanes;
    private final EventSender sender;
    private final RelayBell bell;
    private final RelayConfig config;
    private final Pool pool;
    private @Nullable Loop loop;

    OutboxRelay(OutboxLanes lanes, EventSender sender, RelayBell bell, RelayConfig config, Pool pool) {
        this.lanes = lanes;
        this.sender = sender;
        this.bell = bell;
        this.config = config;
        this.pool = pool;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            loop = Loop.start("outbox-relay", bell, config.poll(), this::drainOnce);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** One pass over all lanes; true when anything was sent. */
    private boolean drainOnce() throws InterruptedException {
        boolean sent = false;
        for (int lane : lanes.withRows()) {
            sent |= drain(lane);
        }
        return sent;
    }

    private boolean drain(int lane) throws InterruptedException {
        try {
            return sendBatch(lane) > 0;
        } catch (RuntimeException e) { // whatever it is, the other lanes go on
            Duration rest = backoff(lanes.failures(lane));
            lanes.pause(lane, rest, String.valueOf(e.getMessage()));
            LOG.warnf("Outbox lane %d rests for %s: %s", lane, rest, e.getMessage());
            return false;
        }
    }

    private int sendBatch(int lane) throws InterruptedException {
        SqlConnection connection = pool.getConnectionAndAwait();
        try {
            var transaction = connection.beginAndAwait();
            List<PendingEvent> batch =
                    lanes.take(connection, lane) ? lanes.oldest(connection, lane, config.batch()) : List.of();
            List<PendingEvent> sendable = sendable(connection, lane, batch);
            int safe = 0;
            if (!sendable.isEmpty()) {
                Crash.at(OUTBOX_BEFORE_SEND);
                safe = sender.sendAll(sendable);
                Crash.at(OUTBOX_SENT_NOT_DELETED);
                lanes.delete(
                        connection,
                        lane,
                        sendable.stream().limit(safe).map(PendingEvent::id).toList());
                lanes.clearPause(connection, lane);
            }
            transaction.commitAndAwait();
            return safe;
        } finally {
            connection.closeAndAwait();
        }
    }

    /** Without the rows that were edited, and without what follows one of the same key. */
    private List<PendingEvent> sendable(SqlConnection connection, int lane, List<PendingEvent> batch) {
        List<PendingEvent> edited =
                batch.stream().filter(event -> !event.genuine()).toList();
        if (edited.isEmpty()) {
            return batch;
        }
        lanes.refuse(connection, lane, edited.stream().map(PendingEvent::id).toList());
        edited.forEach(event -> LOG.errorf(
                "Outbox row %d of %s was edited and is not sent; later ones of its key wait", event.id(), event.key()));
        return batch.stream()
                .filter(event ->
                        edited.stream().noneMatch(bad -> bad.key().equals(event.key()) && bad.id() <= event.id()))
                .toList();
    }

    private Duration backoff(int failures) {
        Duration doubled = config.backoff().multipliedBy(1L << Math.min(failures, 10));
        return doubled.compareTo(config.maxBackoff()) > 0 ? config.maxBackoff() : doubled;
    }
}

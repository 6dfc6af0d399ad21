package io.saldo.notification.webhook;

import static io.saldo.notification.NotificationCrashPoint.WEBHOOK_BEFORE_SEND;
import static io.saldo.notification.NotificationCrashPoint.WEBHOOK_SENT_NOT_RECORDED;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the webhooks that are due: taken in one transaction, sent outside of any, each recorded in another. Each goes by
 * itself: one that is answered at the last moment holds up none that is due meanwhile.
 */
@Singleton
class WebhookJob {

    private static final Logger LOG = Logger.getLogger(WebhookJob.class);

    private final TakeWebhooks take;
    private final WebhookGateway gateway;
    private final RecordAnswer record;
    private final WebhookConfig config;
    private final WorkBell bell;
    private final Semaphore free;
    private final Set<String> busyEndpoints = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Loop loop;

    WebhookJob(TakeWebhooks take, WebhookGateway gateway, RecordAnswer record, WebhookConfig config, WorkBell bell) {
        this.take = take;
        this.gateway = gateway;
        this.record = record;
        this.config = config;
        this.bell = bell;
        this.free = new Semaphore(config.parallel());
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("webhooks", bell, config.poll(), this::sendDue);
    }

    /** What is on its way is let go; what is not recorded of it goes again under its id. */
    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
        threads.shutdown();
    }

    boolean sendDue() throws InterruptedException {
        free.acquire();
        int room = 1 + free.drainPermits();
        List<OutgoingCall> calls = List.of();
        try {
            calls = Loop.await(() -> take.handle(room, busyEndpoints));
        } finally {
            free.release(room - calls.size());
        }
        calls.forEach(this::begin);
        return !calls.isEmpty();
    }

    private void begin(OutgoingCall call) {
        busyEndpoints.add(call.endpointId());
        threads.execute(() -> {
            try {
                send(call);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warnf(e, "The webhook %s could not be sent or recorded.", call.id());
            } finally {
                busyEndpoints.remove(call.endpointId());
                free.release();
                bell.ring();
            }
        });
    }

    private void send(OutgoingCall call) throws InterruptedException {
        Crash.at(WEBHOOK_BEFORE_SEND);
        Answer answer = gateway.post(call);
        Crash.at(WEBHOOK_SENT_NOT_RECORDED);
        Loop.await(() -> record.handle(call, answer));
    }
}

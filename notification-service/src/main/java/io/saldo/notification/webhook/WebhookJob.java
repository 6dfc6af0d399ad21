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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Sends the webhooks that are due: taken in one transaction, sent outside of any, each recorded in another. */
@Singleton
class WebhookJob {

    private final TakeWebhooks take;
    private final WebhookGateway gateway;
    private final RecordAnswer record;
    private final WebhookConfig config;
    private final WorkBell bell;
    private @Nullable Loop loop;

    WebhookJob(TakeWebhooks take, WebhookGateway gateway, RecordAnswer record, WebhookConfig config, WorkBell bell) {
        this.take = take;
        this.gateway = gateway;
        this.record = record;
        this.config = config;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("webhooks", bell, config.poll(), this::sendDue);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    boolean sendDue() throws InterruptedException {
        List<OutgoingCall> calls = Loop.await(take::handle);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = calls.stream()
                    .<Callable<Boolean>>map(call -> () -> send(call))
                    .toList();
            for (Future<Boolean> sent : threads.invokeAll(sending)) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A webhook could not be sent or recorded.", e.getCause());
        }
        return !calls.isEmpty();
    }

    private boolean send(OutgoingCall call) throws InterruptedException {
        Crash.at(WEBHOOK_BEFORE_SEND);
        Answer answer = gateway.post(call);
        Crash.at(WEBHOOK_SENT_NOT_RECORDED);
        Loop.await(() -> record.handle(call, answer));
        return true;
    }
}

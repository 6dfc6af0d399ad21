package io.saldo.notification.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Looks names up on threads of its own: a name server may take its time, and nobody can break off a look-up. */
@Singleton
class NameGateway {

    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    NameGateway(WebhookConfig config) {
        threads = new ThreadPoolExecutor(
                config.parallel(),
                config.parallel(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("names-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /** All addresses of a name; fails with an UnknownHostException. One that is cancelled in time is never begun. */
    Future<InetAddress[]> addresses(String host) {
        return threads.submit(() -> InetAddress.getAllByName(host));
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}

package io.saldo.platform.activity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts each request of the API as work until its answer has ended or its client has gone. */
@Singleton
class RequestCounter {

    private static final int FIRST = 10_000;

    private final InWork inWork;

    RequestCounter(InWork inWork) {
        this.inWork = inWork;
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, FIRST);
    }

    private void count(RoutingContext request) {
        if (!request.normalizedPath().endsWith("/stream")) {
            inWork.begin();
            var ended = new AtomicBoolean();
            request.addBodyEndHandler(sent -> end(ended));
            request.addEndHandler(sentOrGone -> end(ended));
        }
        request.next();
    }

    /** Either handler may come alone: a refused body replaces the one, a client that goes away leaves out the other. */
    private void end(AtomicBoolean ended) {
        if (ended.compareAndSet(false, true)) {
            inWork.end();
        }
    }
}

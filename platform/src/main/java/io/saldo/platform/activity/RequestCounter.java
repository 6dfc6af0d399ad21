package io.saldo.platform.activity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

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
            request.addEndHandler(ended -> inWork.end());
        }
        request.next();
    }
}

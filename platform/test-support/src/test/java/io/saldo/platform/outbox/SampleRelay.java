package io.saldo.platform.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** Platform may do what services may not: SQL, time, a channel. */
public class SampleRelay {

    private final Emitter<byte[]> outbox;
    private final Pool pool;

    SampleRelay(@Channel("outbox") Emitter<byte[]> outbox, Pool pool) {
        this.outbox = outbox;
        this.pool = pool;
    }

    Uni<Instant> relay() {
        outbox.complete();
        return pool.query("select 1").execute().map(rows -> Instant.now());
    }
}

package io.saldo.invoice.document;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The thread that prints: printing is dear, so it has one of its own and delays no other work. */
@Singleton
class PrintLoop {

    private static final Duration POLL = Duration.ofMillis(500);

    private final PrintDocument print;
    private @Nullable Loop loop;

    PrintLoop(PrintDocument print) {
        this.print = print;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("documents", new Bell(), POLL, print::next);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }
}

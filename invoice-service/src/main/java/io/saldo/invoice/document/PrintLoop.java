package io.saldo.invoice.document;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The threads that print: printing is dear, so it delays no other work. {@code saldo.documents.printers} says how many
 * this process has, one unless told; with 0 it leaves printing to others.
 */
@Singleton
class PrintLoop {

    private static final Duration POLL = Duration.ofMillis(500);

    private final PrintDocument print;
    private final int printers;
    private final List<Loop> loops = new ArrayList<>();

    PrintLoop(
            PrintDocument print, @ConfigProperty(name = "saldo.documents.printers", defaultValue = "1") int printers) {
        this.print = print;
        this.printers = printers;
    }

    boolean prints() {
        return printers > 0;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 1; i <= printers; i++) {
            loops.add(Loop.start("documents-" + i, new Bell(), POLL, print::next));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::stop);
    }
}

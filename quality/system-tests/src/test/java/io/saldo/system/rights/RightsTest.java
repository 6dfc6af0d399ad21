package io.saldo.system.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.stack.home.Port;
import io.saldo.system.SystemStack;
import io.saldo.system.SystemTest;
import io.saldo.system.rights.Rights.Cell;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every operation answers every caller as {@code rights.csv} says, whether its body can be read or not; all that differs
 * is told at once.
 */
@SystemTest
class RightsTest {

    private static final int AT_ONCE = 4;

    @Test
    @DisplayName("A-14")
    void answersEachCallerAsTheTableSays(SystemStack stack) {
        long begin = System.nanoTime();
        Requests requests = Requests.read();
        List<Cell> cells =
                Rights.read().cells().stream().flatMap(requests::both).toList();
        List<String> differences = differences(stack, requests, cells);
        System.out.printf(
                "Rights: %d cells sent in %d s, %d wrong%n",
                cells.size(), (System.nanoTime() - begin) / 1_000_000_000, differences.size());
        assertEquals(0, differences.size(), () -> "\n" + String.join("\n", differences));
    }

    private static List<String> differences(SystemStack stack, Requests requests, List<Cell> cells) {
        try (var sender = new Sender(stack.url(Port.GATEWAY), new RightsScene(stack), requests);
                var workers =
                        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<CompletableFuture<Optional<String>>> sent = cells.stream()
                    .map(cell -> CompletableFuture.supplyAsync(() -> sender.difference(cell), workers))
                    .toList();
            return sent.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}

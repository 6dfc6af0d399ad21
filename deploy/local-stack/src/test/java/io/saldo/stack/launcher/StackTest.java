package io.saldo.stack.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.ServerProcess;
import io.saldo.stack.launcher.StackView.PartView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    Path folder;

    @Test
    void startsAStageOnceTheOneBeforeIsReady() throws IOException {
        Stack stack = stack(List.of(List.of(new Sleeper("first")), List.of(new Sleeper("second"))));

        stack.start();

        assertEquals(
                List.of("first", "second"),
                Files.readAllLines(folder.resolve("progress")).stream()
                        .map(line -> line.strip().split(" ", 2)[0])
                        .toList());
        assertTrue(stack.view().isHealthy());
        stack.stop();
        assertTrue(stack.view().parts().stream().noneMatch(PartView::alive));
    }

    @Test
    void seesThatAPartHasDied() {
        Stack stack = stack(List.of(List.of(new Sleeper("only"))));
        stack.start();

        ProcessHandle process =
                ProcessHandle.of(stack.view().parts().getFirst().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        assertFalse(stack.view().isHealthy());
    }

    @Test
    void startsNoFurtherStageWhenAPartFails() {
        Stack stack = stack(List.of(List.of(new Sleeper("first"), new Broken()), List.of(new Sleeper("second"))));

        var failure = assertThrows(IllegalStateException.class, stack::start);

        assertEquals("broken was not ready", failure.getMessage());
        assertEquals(
                List.of("first"),
                stack.view().parts().stream().map(PartView::name).toList());
        stack.stop();
    }

    @Test
    void triesAPartAgainThatDidNotStart() {
        var part = new FailsTheSecondTime(new Sleeper("only"), new AtomicInteger());
        Stack stack = stack(List.of(List.of(part)));
        stack.start();
        ProcessHandle process =
                ProcessHandle.of(stack.view().parts().getFirst().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        assertThrows(IllegalStateException.class, () -> stack.startAgain("only"));
        assertTrue(stack.startAgain("only"));
        assertTrue(stack.view().isHealthy());
        stack.stop();
    }

    private Stack stack(List<List<Part>> stages) {
        return new Stack(stages, new Progress(folder.resolve("progress")));
    }

    private final class Sleeper implements Part {

        private final String name;

        private Sleeper(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String address() {
            return "nowhere";
        }

        @Override
        public ServerProcess start() {
            return ServerProcess.start(name, List.of("sleep", "60"), Map.of(), folder, folder.resolve(name + ".log"));
        }
    }

    private record FailsTheSecondTime(Part part, AtomicInteger starts) implements Part {

        @Override
        public String name() {
            return part.name();
        }

        @Override
        public String address() {
            return part.address();
        }

        @Override
        public ServerProcess start() {
            if (starts.incrementAndGet() == 2) {
                throw new IllegalStateException("its jar is being built");
            }
            return part.start();
        }
    }

    private record Broken() implements Part {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String address() {
            return "nowhere";
        }

        @Override
        public ServerProcess start() {
            throw new IllegalStateException("broken was not ready");
        }
    }
}

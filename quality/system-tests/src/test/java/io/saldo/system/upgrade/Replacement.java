package io.saldo.system.upgrade;

import io.saldo.system.SystemStack;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the demo says, a line for each day; every few lines the next service is replaced beside the story. */
final class Replacement extends FilterOutputStream {

    private static final int EACH_LINES = 5;

    private final SystemStack stack;
    private final Builds builds;
    private final List<String> replaced = new ArrayList<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private int lines;

    Replacement(SystemStack stack, Builds builds) {
        super(System.out);
        this.stack = stack;
        this.builds = builds;
    }

    @Override
    public void write(int character) throws IOException {
        super.write(character);
        if (character == '\n' && ++lines % EACH_LINES == 0 && replaced.size() < Builds.SERVICES.size()) {
            last.join();
            replaceNext(Builds.SERVICES.get(replaced.size()));
        }
    }

    /** The running process has its program open from the old place, so it ends first. */
    private void replaceNext(String service) throws IOException {
        stack.kill(service);
        builds.replace(service);
        replaced.add(service);
        System.out.println("  " + service + " is replaced");
        last = CompletableFuture.runAsync(() -> stack.startAgain(service), Thread::startVirtualThread);
    }

    List<String> replaced() {
        return replaced;
    }

    /** The output of the tests stays open. */
    @Override
    public void close() {
        last.join();
    }
}

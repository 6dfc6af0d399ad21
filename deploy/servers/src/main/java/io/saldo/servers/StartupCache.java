package io.saldo.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * What a JVM has loaded and linked in one start, kept in a file for the next ones. A cache that no longer fits its jars
 * is ignored by the JVM.
 */
public record StartupCache(Path file) {

    private static final Duration WRITING_LIMIT = Duration.ofMinutes(2);

    public boolean exists() {
        return Files.exists(file);
    }

    /** Nothing as long as there is no cache. */
    public List<String> useOptions() {
        return exists() ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    public List<String> trainOptions() {
        return List.of("-XX:AOTCacheOutput=" + training());
    }

    /** Ends a process that ran with the training options. Its JVM writes the cache as it ends, in a child of its own. */
    public void endTraining(ServerProcess process) {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
        process.awaitExit(WRITING_LIMIT);
        try {
            // A JVM that reads a cache which is being written crashes: under the final name it is whole.
            Files.move(training(), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw process.failure("did not write " + file);
        }
    }

    /** Of several processes that want to train the same cache one does it at a time; the others then find it. */
    public void alone(Runnable work) {
        new OneAtATime(file.resolveSibling(file.getFileName() + ".lock")).run(work::run);
    }

    /** Of this process alone: two stacks may train at the same time. */
    private Path training() {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
    }
}

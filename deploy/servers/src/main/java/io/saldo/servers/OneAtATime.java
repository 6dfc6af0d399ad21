package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Work on a folder that several processes share: one does it, the others wait, and then find what it has made. */
record OneAtATime(Path lock) {

    /** What the work may throw besides. */
    interface Work {
        void run() throws IOException;
    }

    /** Throws {@link UncheckedIOException} when the work fails or the lock cannot be had. */
    void run(Work work) {
        try {
            Files.createDirectories(lock.toAbsolutePath().getParent());
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = file.lock()) {
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed under the lock " + lock, e);
        }
    }
}

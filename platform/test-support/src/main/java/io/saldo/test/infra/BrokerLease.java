package io.saldo.test.infra;

import io.saldo.servers.KafkaEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A broker that nobody else uses until this JVM ends; whoever holds the lease keeps the lock reachable. */
record BrokerLease(KafkaEndpoint broker, FileLock lock) {

    private static final long LOOK_AGAIN_MILLIS = 200;

    /** The first that is free; while none is, it waits: a build tests no more modules at a time than it has brokers. */
    static BrokerLease take(InfraFolder folder, List<KafkaEndpoint> brokers) {
        try {
            while (true) {
                for (int broker = 0; broker < brokers.size(); broker++) {
                    Optional<FileLock> lock = lock(folder.brokerLock(broker));
                    if (lock.isPresent()) {
                        return new BrokerLease(brokers.get(broker), lock.get());
                    }
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a Kafka broker", e);
        }
    }

    private static Optional<FileLock> lock(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }
}

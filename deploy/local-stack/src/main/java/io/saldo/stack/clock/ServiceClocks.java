package io.saldo.stack.clock;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The clocks of all services that run, asked and set at the same time. */
public final class ServiceClocks {

    private final List<ServiceClock> clocks;

    public ServiceClocks(List<ServiceClock> clocks) {
        this.clocks = List.copyOf(clocks);
    }

    List<ServiceReading> read() {
        return all(clocks.stream()
                .<Callable<ServiceReading>>map(clock -> clock::read)
                .toList());
    }

    void set(Instant now) {
        List<Boolean> _ = all(
                clocks.stream().<Callable<Boolean>>map(clock -> set(clock, now)).toList());
    }

    private static Callable<Boolean> set(ServiceClock clock, Instant now) {
        return () -> {
            clock.set(now);
            return true;
        };
    }

    private static <T> List<T> all(List<Callable<T>> calls) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(ServiceClocks::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the services for the time", e);
        }
    }

    private static <T> T result(Future<T> call) {
        try {
            return call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

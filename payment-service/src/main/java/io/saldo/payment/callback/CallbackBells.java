package io.saldo.payment.callback;

import io.saldo.platform.loop.Bell;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** One bell per worker: each waits for its own, since a ring wakes only one. */
@Singleton
class CallbackBells {

    static final int WORKERS = 4;

    private final List<Bell> bells = Stream.generate(Bell::new).limit(WORKERS).toList();

    void ring() {
        bells.forEach(Bell::ring);
    }

    Bell of(int worker) {
        return bells.get(worker);
    }
}

package io.saldo.sample.bad.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Every way to ask the JDK for time or chance. */
public interface TimeOrChance {

    class InstantNow {
        Object ask() {
            return Instant.now();
        }
    }

    class InstantNowByReference {
        Supplier<Instant> ask() {
            return Instant::now;
        }
    }

    class InstantNowInALambda {
        Supplier<Object> ask() {
            return () -> Instant.now().plusSeconds(1);
        }
    }

    class LocalDateNow {
        Object ask() {
            return LocalDate.now(ZoneId.of("Asia/Jakarta"));
        }
    }

    class SystemClock {
        Object ask() {
            return Clock.systemUTC();
        }
    }

    class TickingClock {
        Object ask() {
            return Clock.tickMillis(ZoneId.of("UTC"));
        }
    }

    class Millis {
        Object ask() {
            return System.currentTimeMillis();
        }
    }

    class OldDate {
        Object ask() {
            return new Date();
        }
    }

    class RandomUuid {
        Object ask() {
            return UUID.randomUUID();
        }
    }

    class MathRandom {
        Object ask() {
            return Math.random();
        }
    }

    class NewRandom {
        Object ask() {
            return new Random(7);
        }
    }

    class NewSplittableRandom {
        Object ask() {
            return new SplittableRandom(7);
        }
    }

    class RandomOfTheThread {
        Object ask() {
            return ThreadLocalRandom.current();
        }
    }
}

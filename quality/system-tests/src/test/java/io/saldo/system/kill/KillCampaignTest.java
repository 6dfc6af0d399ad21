package io.saldo.system.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.system.SystemStack;
import io.saldo.system.SystemTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SystemTest
class KillCampaignTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(Long.getLong("saldo.system.first", 1), Long.getLong("saldo.system.runs", 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureIsRightWhereverServicesDie(long seed, SystemStack stack) throws IOException {
        long begin = System.nanoTime();
        var outcome = new Campaign(stack, "k" + seed, seed).run(seed != 0);
        System.out.printf(
                "kill campaign: seed %d, %d kills, %d of %d crash points, %d s, %d checks, %d differences%n",
                seed,
                outcome.kills(),
                outcome.hit(),
                outcome.registered(),
                (System.nanoTime() - begin) / 1_000_000_000,
                outcome.checks().made(),
                outcome.checks().differences().size());
        assertEquals(List.of(), outcome.checks().differences(), "seed " + seed);
    }
}

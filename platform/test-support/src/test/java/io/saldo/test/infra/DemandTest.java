package io.saldo.test.infra;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.PidFile;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandTest {

    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path path;

    @Test
    void isPresentWhileABuildRuns() {
        writePid(folder().owners());

        assertTrue(new Demand(folder(), LONG).present());
    }

    @Test
    void isAbsentWithoutABuild() {
        writePid(folder().users());

        assertFalse(new Demand(folder(), LONG).present());
    }

    @Test
    void isAbsentWhenABuildHasRunNoTestsForTooLong() {
        writePid(folder().owners());

        assertFalse(new Demand(folder(), Duration.ZERO).present());
    }

    @Test
    void isPresentWhileATestRunsHoweverLong() {
        writePid(folder().owners());
        writePid(folder().users());

        assertTrue(new Demand(folder(), Duration.ZERO).present());
    }

    private InfraFolder folder() {
        return new InfraFolder(path, path, path);
    }

    private static void writePid(Path folder) {
        new PidFile(folder.resolve("1")).write(ProcessHandle.current());
    }
}

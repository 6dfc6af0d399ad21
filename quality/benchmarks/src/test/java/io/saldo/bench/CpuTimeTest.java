package io.saldo.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CpuTimeTest {

    @Test
    void seesTheTimeAndMemoryOfThisProcess() {
        long pid = ProcessHandle.current().pid();

        assertTrue(CpuTime.micros(pid) > 0);
        assertTrue(CpuTime.residentMebibytes(pid) > 10);
    }
}

package io.saldo.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** How the counters of the machine stand at one moment. */
record Meter(long nanos, Map<String, Long> cpuMicros, long generatorMicros, long walBytes) {

    static Meter read(BenchStack stack) {
        Map<String, Long> cpu = new TreeMap<>();
        stack.processes().forEach((name, pid) -> cpu.put(name, CpuTime.micros(pid)));
        return new Meter(
                System.nanoTime(), cpu, CpuTime.micros(ProcessHandle.current().pid()), walBytes(stack));
    }

    /** What was used since; a process that was started meanwhile counts from its start. */
    Cost since(Meter earlier) {
        Map<String, Long> used = new TreeMap<>();
        cpuMicros.forEach((name, micros) -> used.put(name, micros - earlier.cpuMicros.getOrDefault(name, 0L)));
        return new Cost(
                nanos - earlier.nanos, used, generatorMicros - earlier.generatorMicros, walBytes - earlier.walBytes);
    }

    private static long walBytes(BenchStack stack) {
        try (Connection connection = stack.database("postgres");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

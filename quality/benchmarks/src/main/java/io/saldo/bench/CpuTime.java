package io.saldo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What Linux counts of processes: CPU time with that of their children, and resident memory. */
final class CpuTime {

    /** The kernel counts in hundredths of a second, whatever the machine. */
    private static final long MICROS_PER_TICK = 10_000;

    /** Fields of {@code /proc/PID/stat} behind the name: own time and that of children that have ended. */
    private static final List<Integer> TIMES = List.of(11, 12, 13, 14);

    private CpuTime() {}

    /** Of the process and all its descendants: PostgreSQL is many processes. */
    static long micros(long pid) {
        long children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(child -> micros(child.pid()))
                .sum();
        return children + own(pid);
    }

    /** Resident memory in MiB, of the process alone. */
    static long residentMebibytes(long pid) {
        return read("/proc/" + pid + "/status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static long own(long pid) {
        String stat = read("/proc/" + pid + "/stat");
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return TIMES.stream()
                .mapToLong(field -> Long.parseLong(fields[field]) * MICROS_PER_TICK)
                .sum();
    }

    /** Empty for a process that has ended. */
    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

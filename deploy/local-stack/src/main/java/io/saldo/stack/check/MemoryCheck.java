package io.saldo.stack.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Enough memory for all processes of a stack. */
public record MemoryCheck(Path memInfo) {

    private static final long NEEDED_MIB = 3 * 1024;
    private static final long KIB = 1024;

    public static MemoryCheck ofThisMachine() {
        return new MemoryCheck(Path.of("/proc/meminfo"));
    }

    public Finding find() {
        try {
            List<String> lines = Files.readAllLines(memInfo);
            return lines.stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> graded(Long.parseLong(line.replaceAll("[^0-9]", "")) / KIB))
                    .findFirst()
                    .orElseGet(MemoryCheck::unknown);
        } catch (IOException e) {
            return unknown();
        }
    }

    private static Finding graded(long mebibytes) {
        String sentence = mebibytes + " MiB of memory are free";
        return mebibytes >= NEEDED_MIB
                ? Finding.good("memory", sentence)
                : Finding.bad("memory", sentence + ", the stack needs " + NEEDED_MIB + ": end other programs first.");
    }

    private static Finding unknown() {
        return Finding.optional(
                "memory", "this system does not say how much memory is free; the stack needs " + NEEDED_MIB + " MiB");
    }
}

package io.saldo.stack.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryCheckTest {

    @TempDir
    Path folder;

    @Test
    void isContentWithThreeGibibytes() throws IOException {
        assertEquals(
                Finding.Grade.GOOD,
                find("MemTotal: 9999999 kB\nMemAvailable:    3145728 kB\n").grade());
    }

    @Test
    void saysHowMuchIsFreeAndHowMuchIsNeeded() throws IOException {
        assertEquals(
                "2048 MiB of memory are free, the stack needs 3072: end other programs first.",
                find("MemAvailable:    2097152 kB\n").sentence());
    }

    @Test
    void letsPassWhatItCannotMeasure() {
        assertEquals(
                Finding.Grade.OPTIONAL,
                new MemoryCheck(folder.resolve("missing")).find().grade());
    }

    private Finding find(String memInfo) throws IOException {
        return new MemoryCheck(Files.writeString(folder.resolve("meminfo"), memInfo)).find();
    }
}

package io.saldo.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What one run of a process has written to its log file; earlier runs in the same file are not looked at. */
public record ServerLog(Path file, long start) {

    private static final int TAIL_LINES = 20;
    private static final int TAIL_BYTES = 16 * 1024;

    public static ServerLog fromHere(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean contains(String text) {
        return textFrom(start).contains(text);
    }

    String lastLines() {
        List<String> lines =
                textFrom(Math.max(start, size() - TAIL_BYTES)).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }

    private long size() {
        return file.toFile().length();
    }

    private String textFrom(long position) {
        if (size() <= position) {
            return "";
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(position);
            byte[] bytes = new byte[Math.toIntExact(in.length() - position)];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

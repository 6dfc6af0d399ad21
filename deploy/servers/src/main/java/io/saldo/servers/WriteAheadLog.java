package io.saldo.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The folder that keeps a server's log: one file for each 16 MiB, named by timeline and number. */
record WriteAheadLog(Path folder) {

    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{8}([0-9A-F]{8})([0-9A-F]{8})");
    private static final Pattern STARTS_IN = Pattern.compile("START WAL LOCATION: \\S+ \\(file (\\w+)\\)");
    private static final long SEGMENTS_A_FILE = 256; // of 4 GiB, which the middle of the name counts

    /**
     * What a server that has stopped had not handed over yet: the end of its log, and what its archiving was behind. Its
     * own file is never behind one of the same name here, which an earlier restore may have added half full.
     */
    void addRestOf(Path serversOwn) throws IOException {
        for (Path file : files(serversOwn)) {
            String name = file.getFileName().toString();
            if (SEGMENT.matcher(name).matches()) {
                Path part = folder.resolve(name + ".part");
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** A file that a copy with this label needs and that is not here, though later ones are. */
    Optional<String> missing(String backupLabel) throws IOException {
        Matcher start = STARTS_IN.matcher(backupLabel);
        if (!start.find()) {
            throw new IOException("The backup's label does not say where its log begins");
        }
        var numbers = new TreeSet<Long>(files(folder).stream()
                .map(file -> SEGMENT.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(WriteAheadLog::number)
                .toList());
        Matcher first = SEGMENT.matcher(start.group(1));
        if (!first.matches() || numbers.isEmpty()) {
            return Optional.of(start.group(1));
        }
        return LongStream.rangeClosed(number(first), numbers.last())
                .filter(number -> !numbers.contains(number))
                .mapToObj("number %d"::formatted)
                .findFirst();
    }

    private static long number(Matcher segment) {
        return Long.parseLong(segment.group(1), 16) * SEGMENTS_A_FILE + Long.parseLong(segment.group(2), 16);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}

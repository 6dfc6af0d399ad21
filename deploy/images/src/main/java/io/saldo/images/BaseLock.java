package io.saldo.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the base of all images is made of, pinned: {@code deploy/images/base.lock}. */
record BaseLock(String suite, String jdk, List<Package> packages) {

    /** A Debian package and the digest of its file. */
    record Package(String name, String version, String sha256) {

        /** As apt names it, up to the architecture. */
        String fileName() {
            return name + "_" + version.replace(":", "%3a");
        }
    }

    static BaseLock read(Path file) {
        String suite = "";
        String jdk = "";
        List<Package> packages = new ArrayList<>();
        for (String line : lines(file)) {
            List<String> words = List.of(line.strip().split(" +", -1));
            switch (words.getFirst()) {
                case "suite" -> suite = words.get(1);
                case "jdk" -> jdk = words.get(1);
                case "package" -> packages.add(new Package(words.get(1), words.get(2), words.get(3)));
                default -> throw new ImagesFailure(file + " has a line that is not understood: " + line);
            }
        }
        return new BaseLock(suite, jdk, List.copyOf(packages));
    }

    /** With the comments that stand at the head of the file. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList());
        lines.add("suite " + suite);
        lines.add("jdk " + jdk);
        packages.forEach(one -> lines.add("package " + one.name() + " " + one.version() + " " + one.sha256()));
        Files.write(file, lines);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new ImagesFailure("The list of what images are made of cannot be read: " + file, e);
        }
    }
}

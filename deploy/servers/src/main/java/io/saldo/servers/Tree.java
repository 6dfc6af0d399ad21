package io.saldo.servers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Whole folders. Copying one that somebody works in leaves out what goes away meanwhile. */
final class Tree extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;
    private final Set<String> left;
    private final Set<String> emptied;

    private Tree(Path from, Path to, Set<String> left, Set<String> emptied) {
        this.from = from;
        this.to = to;
        this.left = left;
        this.emptied = emptied;
    }

    /** {@code left} are names of files at the top that are left out, {@code emptied} folders there whose files are. */
    static void copy(Path from, Path to, Set<String> left, Set<String> emptied) throws IOException {
        Files.walkFileTree(from, new Tree(from, to, left, emptied));
    }

    /** Nothing happens when there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Path copy = to.resolve(from.relativize(folder));
        Files.createDirectories(copy);
        Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path name = from.relativize(file);
        if (!left.contains(name.toString()) && !emptied.contains(name.getName(0).toString())) {
            try {
                Files.copy(
                        file,
                        to.resolve(name),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException gone) {
                return visitFileFailed(file, gone);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}

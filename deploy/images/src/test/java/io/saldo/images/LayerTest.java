package io.saldo.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerTest {

    private static final String LONG_NAME = "app/lib/" + "a".repeat(180) + ".jar";

    @TempDir
    Path folder;

    @Test
    void isTheSameFromOtherFoldersTimesAndModes() throws IOException {
        Path first = module("one", Instant.parse("2026-03-01T10:00:00Z"), "rw-r-----");
        Path second = module("other/place", Instant.parse("2025-01-01T00:00:00Z"), "rw-rw-rw-");
        Layer one = Layer.write("one", tree(first), folder.resolve("a"));
        Layer other = Layer.write("one", tree(second), folder.resolve("b"));
        assertEquals(-1, Files.mismatch(one.file(), other.file()));
        assertEquals(one.digest(), Sha256.of(other.file()));
    }

    @Test
    void isAnotherWhenOneByteIs() throws IOException {
        FileTree before = new FileTree();
        before.text("app/a", "1");
        FileTree after = new FileTree();
        after.text("app/a", "2");
        assertNotEquals(
                Layer.write("x", before, folder.resolve("a")).diffId(),
                Layer.write("x", after, folder.resolve("b")).diffId());
    }

    @Test
    void belongsToRootAndKeepsWhatCanBeRun() throws IOException {
        FileTree tree = new FileTree();
        tree.add("bin", new FileTree.Link("usr/bin"));
        tree.add("opt/run", new FileTree.Content(new byte[3], true));
        tree.add(LONG_NAME, new FileTree.Content(new byte[5], false));
        tree.add("tmp", new FileTree.Folder(true));
        List<TarArchiveEntry> entries = entries(Layer.write("x", tree, folder));
        assertEquals(
                List.of("app/", "app/lib/", LONG_NAME, "bin", "opt/", "opt/run", "tmp/"),
                entries.stream().map(TarArchiveEntry::getName).toList());
        assertTrue(entries.stream().allMatch(entry -> entry.getLongUserId() == 0 && entry.getLongGroupId() == 0));
        assertTrue(entries.stream()
                .allMatch(entry -> entry.getLastModifiedTime().toInstant().equals(TarEntries.TIME)));
        assertEquals(List.of(0755, 0644, 0755, 01777), modes(entries, "app/", LONG_NAME, "opt/run", "tmp/"));
    }

    private static List<Integer> modes(List<TarArchiveEntry> entries, String... names) {
        return List.of(names).stream()
                .map(name -> entries.stream()
                        .filter(entry -> entry.getName().equals(name))
                        .findFirst()
                        .orElseThrow())
                .map(entry -> entry.getMode() & 07777)
                .toList();
    }

    private Path module(String name, Instant time, String mode) throws IOException {
        Path module = Files.createDirectories(folder.resolve(name));
        for (String file : List.of("b.jar", "a.jar")) {
            Files.writeString(module.resolve(file), file);
            Files.setPosixFilePermissions(module.resolve(file), PosixFilePermissions.fromString(mode));
            Files.setLastModifiedTime(module.resolve(file), FileTime.from(time));
        }
        return module;
    }

    private static FileTree tree(Path module) throws IOException {
        FileTree tree = new FileTree();
        tree.copy(module, "app/lib", name -> true);
        return tree;
    }

    private static List<TarArchiveEntry> entries(Layer layer) throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(layer.file())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(TarArchiveEntry::getName));
        return entries;
    }
}

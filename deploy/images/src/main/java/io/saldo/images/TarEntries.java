package io.saldo.images;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Entries of a tar that say nothing of the machine that wrote them: root's, of one time, of four modes. */
final class TarEntries {

    /** That of the build's own jars (project.build.outputTimestamp). */
    static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    private static final int FOLDER = 0755;
    private static final int FOLDER_FOR_EVERYBODY = 01777;
    private static final int PROGRAM = 0755;
    private static final int FILE = 0644;

    private TarEntries() {}

    static TarArchiveOutputStream open(OutputStream out) {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        return tar;
    }

    static void write(TarArchiveOutputStream tar, String path, FileTree.Node node) throws IOException {
        switch (node) {
            case FileTree.Folder(boolean open) -> folder(tar, path, open ? FOLDER_FOR_EVERYBODY : FOLDER);
            case FileTree.Link(String target) -> link(tar, path, target);
            case FileTree.Content(byte[] bytes, boolean executable) -> file(tar, path, bytes, executable);
            case FileTree.Copy(Path source, boolean executable) -> copy(tar, path, source, executable);
        }
    }

    private static void folder(TarArchiveOutputStream tar, String path, int mode) throws IOException {
        put(tar, new TarArchiveEntry(path + "/"), mode);
        tar.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream tar, String path, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(path, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        put(tar, entry, 0777);
        tar.closeArchiveEntry();
    }

    private static void file(TarArchiveOutputStream tar, String path, byte[] bytes, boolean executable)
            throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(path);
        entry.setSize(bytes.length);
        put(tar, entry, executable ? PROGRAM : FILE);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static void copy(TarArchiveOutputStream tar, String path, Path source, boolean executable)
            throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(path);
        entry.setSize(Files.size(source));
        put(tar, entry, executable ? PROGRAM : FILE);
        Files.copy(source, tar);
        tar.closeArchiveEntry();
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, int mode) throws IOException {
        entry.setMode(mode);
        entry.setIds(0, 0);
        entry.setLastModifiedTime(FileTime.from(TIME));
        tar.putArchiveEntry(entry);
    }
}

package io.saldo.images;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A root of C library and names alone, put together from packages without running anything of them: no shell. */
final class DebianRoot {

    /** Who the programs run as. */
    static final int USER = 10_001;

    private static final int OWNER_EXECUTES = 0100;

    private final FileTree tree = new FileTree();

    static FileTree of(Iterable<Path> packages) throws IOException {
        DebianRoot root = new DebianRoot();
        for (Path one : packages) {
            root.unpack(one);
        }
        root.names();
        return root.tree;
    }

    private void unpack(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ArArchiveInputStream parts = new ArArchiveInputStream(in)) {
            for (ArArchiveEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("data.tar.xz")) {
                    take(new TarArchiveInputStream(new XZCompressorInputStream(parts)));
                    return;
                }
            }
        }
        throw new ImagesFailure(file + " has no data.tar.xz");
    }

    private void take(TarArchiveInputStream files) throws IOException {
        for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
            String path = entry.getName().replaceFirst("^\\./", "").replaceFirst("/$", "");
            if (!path.isEmpty() && wanted(path)) {
                tree.add(path, node(entry, files));
            }
        }
    }

    /** Programs of the C library are for administrators, and some are scripts; nobody reads manuals here. */
    private static boolean wanted(String path) {
        boolean program = path.startsWith("usr/bin/") || path.startsWith("usr/sbin/");
        boolean reading = path.startsWith("usr/share/man/")
                || path.startsWith("usr/share/locale/")
                || path.startsWith("usr/share/lintian/")
                || path.startsWith("usr/share/bug/")
                || path.contains("/examples/")
                || path.startsWith("usr/lib/x86_64-linux-gnu/gconv/");
        return !program && !reading;
    }

    private static FileTree.Node node(TarArchiveEntry entry, TarArchiveInputStream content) throws IOException {
        if (entry.isDirectory()) {
            return new FileTree.Folder(entry.getName().matches("(\\./)?(var/)?tmp/"));
        }
        if (entry.isSymbolicLink()) {
            return new FileTree.Link(entry.getLinkName());
        }
        if (entry.isLink()) {
            throw new ImagesFailure("A hard link in a package is not expected: " + entry.getName());
        }
        return new FileTree.Content(content.readAllBytes(), (entry.getMode() & OWNER_EXECUTES) != 0);
    }

    private void names() {
        tree.text("etc/passwd", """
                root:x:0:0:root:/root:/usr/sbin/nologin
                saldo:x:%1$d:%1$d:saldo:/nonexistent:/usr/sbin/nologin
                """.formatted(USER));
        tree.text("etc/group", "root:x:0:\nsaldo:x:%d:\n".formatted(USER));
        tree.text("etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n");
        tree.add("tmp", new FileTree.Folder(true));
    }
}

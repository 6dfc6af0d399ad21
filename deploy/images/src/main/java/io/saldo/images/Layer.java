package io.saldo.images;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** One layer of an image as a file: {@code diffId} is the digest of the tar, {@code digest} of the file as it is. */
record Layer(String says, Path file, String diffId, String digest) {

    private static final int BUFFER = 1 << 16;

    /** The same files give the same bytes. */
    static Layer write(String says, FileTree tree, Path folder) throws IOException {
        Path file = folder.resolve(says.replace(' ', '-') + ".tar.gz");
        Files.createDirectories(folder);
        Sha256 packed = new Sha256();
        Sha256 plain = new Sha256();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                OutputStream gzip = new GZIPOutputStream(packed.through(out), BUFFER);
                TarArchiveOutputStream tar = TarEntries.open(plain.through(gzip))) {
            for (Map.Entry<String, FileTree.Node> node : tree.nodes().entrySet()) {
                TarEntries.write(tar, node.getKey(), node.getValue());
            }
        }
        return new Layer(says, file, plain.hex(), packed.hex());
    }
}

package io.saldo.images;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** An image as a docker-archive: {@code docker load} and others take it. Its id is the digest of its configuration. */
record ImageFile(String name, String tag, String id, Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ImageFile write(Product product, String version, List<Layer> layers, Path folder) throws IOException {
        byte[] configuration = JSON.writeValueAsBytes(ImageConfiguration.of(product, version, layers));
        String id = Sha256.of(configuration);
        // The tag says the content, so an image that is named by it is pinned wherever it was loaded.
        String tag = "saldo/" + product.name() + ":" + version + "-" + id.substring(0, 12);
        Path file = folder.resolve("saldo-" + product.name() + ".tar");
        try (TarArchiveOutputStream tar = TarEntries.open(new BufferedOutputStream(Files.newOutputStream(file)))) {
            TarEntries.write(tar, id + ".json", new FileTree.Content(configuration, false));
            for (Layer layer : layers) {
                TarEntries.write(tar, layer.digest() + ".tar.gz", new FileTree.Copy(layer.file(), false));
            }
            TarEntries.write(tar, "manifest.json", new FileTree.Content(manifest(id, tag, layers), false));
        }
        return new ImageFile(product.name(), tag, "sha256:" + id, file);
    }

    private static byte[] manifest(String id, String tag, List<Layer> layers) throws IOException {
        List<String> files = new ArrayList<>();
        layers.forEach(layer -> files.add(layer.digest() + ".tar.gz"));
        return JSON.writeValueAsBytes(List.of(
                new java.util.TreeMap<>(Map.of("Config", id + ".json", "RepoTags", List.of(tag), "Layers", files))));
    }
}

package io.saldo.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final Product service = Product.service("account-service", 8081, 9081, new FileTree(), new FileTree());

    @Test
    void isNamedByItsContentAndHoldsTheLayersThatItsConfigurationNames() throws IOException {
        Layer layer = layer("1");
        ImageFile image = ImageFile.write(service, "1.0", List.of(layer), folder);
        Map<String, byte[]> files = files(image.file());
        JsonNode manifest = JSON.readTree(files.get("manifest.json")).get(0);
        byte[] configuration =
                Objects.requireNonNull(files.get(manifest.get("Config").asText()));
        assertEquals("sha256:" + Sha256.of(configuration), image.id());
        assertEquals(
                "saldo/account-service:1.0-" + image.id().substring(7, 19),
                manifest.get("RepoTags").get(0).asText());
        assertEquals(
                layer.digest(),
                Sha256.of(Objects.requireNonNull(
                        files.get(manifest.get("Layers").get(0).asText()))));
        JsonNode diffs = JSON.readTree(configuration).get("rootfs").get("diff_ids");
        assertEquals("sha256:" + layer.diffId(), diffs.get(0).asText());
    }

    @Test
    void runsAsNobodyInParticularAndIsAskedOnItsManagementPort() throws IOException {
        ImageFile image = ImageFile.write(service, "1.0", List.of(layer("1")), folder);
        Map<String, byte[]> files = files(image.file());
        JsonNode run =
                JSON.readTree(files.get(image.id().substring(7) + ".json")).get("config");
        assertEquals("10001:10001", run.get("User").asText());
        assertTrue(run.get("Env").toString().contains("QUARKUS_MANAGEMENT_PORT=9081"));
        assertTrue(run.get("Healthcheck").get("Test").toString().contains("http://127.0.0.1:9081/q/health/ready"));
        assertFalse(run.toString().contains("TEST_CLOCK"));
    }

    @Test
    void isTheSameOnTwoBuilds() throws IOException {
        ImageFile one =
                ImageFile.write(service, "1.0", List.of(layer("1")), Files.createDirectory(folder.resolve("a")));
        ImageFile two =
                ImageFile.write(service, "1.0", List.of(layer("1")), Files.createDirectory(folder.resolve("b")));
        assertEquals(-1, Files.mismatch(one.file(), two.file()));
    }

    private Layer layer(String text) throws IOException {
        FileTree tree = new FileTree();
        tree.text("app/text", text);
        return Layer.write("program", tree, folder.resolve("layers"));
    }

    private static Map<String, byte[]> files(Path tar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var in = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}

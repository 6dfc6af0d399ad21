package io.saldo.images;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is in an image, as a CycloneDX document beside it: Debian's packages, the Java runtime, every jar. */
final class Sbom {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Sbom() {}

    static void write(ImageFile image, Product product, BaseLock base, Path folder) throws IOException {
        List<Map<String, Object>> components = new ArrayList<>();
        for (BaseLock.Package one : base.packages()) {
            components.add(debian(one, base.suite()));
        }
        components.add(component(
                "platform",
                "java runtime",
                JavaRuntime.version(),
                "pkg:generic/java-runtime@" + JavaRuntime.version(),
                ""));
        for (FileTree tree : List.of(product.libraries(), product.program())) {
            for (var node : tree.nodes().entrySet()) {
                if (node.getKey().endsWith(".jar") && node.getValue() instanceof FileTree.Copy(Path jar, var _)) {
                    components.add(jar(jar));
                }
            }
        }
        Map<String, Object> document = new TreeMap<>();
        document.put("bomFormat", "CycloneDX");
        document.put("specVersion", "1.6");
        document.put("version", 1);
        document.put(
                "serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(image.id().getBytes(StandardCharsets.UTF_8)));
        document.put("metadata", metadata(image));
        document.put("components", components);
        Files.write(folder.resolve("saldo-" + image.name() + ".cdx.json"), JSON.writeValueAsBytes(document));
    }

    private static Map<String, Object> metadata(ImageFile image) {
        String version = image.tag().substring(image.tag().indexOf(':') + 1);
        Map<String, Object> metadata = new TreeMap<>();
        metadata.put("timestamp", TarEntries.TIME.toString());
        metadata.put(
                "component",
                component(
                        "container",
                        "saldo/" + image.name(),
                        version,
                        "",
                        image.id().substring("sha256:".length())));
        return metadata;
    }

    private static Map<String, Object> debian(BaseLock.Package one, String suite) {
        String purl = "pkg:deb/debian/" + one.name() + "@" + one.version() + "?arch=amd64&distro=" + suite;
        return component("library", one.name(), one.version(), purl, one.sha256());
    }

    private static Map<String, Object> jar(Path jar) throws IOException {
        JarName name = JarName.of(jar);
        return component("library", name.artifact(), name.version(), name.purl(), Sha256.of(jar));
    }

    private static Map<String, Object> component(String type, String name, String version, String purl, String sha256) {
        Map<String, Object> component = new TreeMap<>();
        component.put("type", type);
        component.put("name", name);
        component.put("version", version);
        if (!purl.isEmpty()) {
            component.put("purl", purl);
        }
        if (!sha256.isEmpty()) {
            component.put("hashes", List.of(new TreeMap<>(Map.of("alg", "SHA-256", "content", sha256))));
        }
        return component;
    }
}

package io.saldo.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an engine reads of an image: who runs what, with which environment, and how its health is asked for. */
final class ImageConfiguration {

    /** The local stack's; a variable of the same name replaces it. */
    private static final String JVM =
            "-Xms32m -Xmx128m -XX:+UseSerialGC -XX:MaxDirectMemorySize=64m -XX:-UsePerfData -XX:+ExitOnOutOfMemoryError";

    private static final long SECOND = 1_000_000_000L;

    private ImageConfiguration() {}

    static Map<String, Object> of(Product product, String version, List<Layer> layers) {
        Map<String, Object> image = new TreeMap<>();
        image.put("architecture", "amd64");
        image.put("os", "linux");
        image.put("created", TarEntries.TIME.toString());
        image.put("config", run(product, version));
        image.put("rootfs", rootfs(layers));
        image.put("history", layers.stream().map(ImageConfiguration::history).toList());
        return image;
    }

    private static Map<String, Object> run(Product product, String version) {
        Map<String, Object> run = new TreeMap<>();
        run.put("User", DebianRoot.USER + ":" + DebianRoot.USER);
        run.put("WorkingDir", "/" + Product.PLACE);
        run.put("Env", environment(product));
        run.put("Entrypoint", entrypoint(product));
        run.put("Labels", labels(product, version));
        if (!product.ports().isEmpty()) {
            Map<String, Object> ports = new TreeMap<>();
            product.ports().forEach(port -> ports.put(port + "/tcp", Map.of()));
            run.put("ExposedPorts", ports);
        }
        if (!product.health().isEmpty()) {
            run.put("Healthcheck", health(product.health()));
        }
        return run;
    }

    private static List<String> environment(Product product) {
        List<String> environment = new ArrayList<>(List.of("JDK_JAVA_OPTIONS=" + JVM, "LANG=C.UTF-8"));
        new TreeMap<>(product.environment()).forEach((key, value) -> environment.add(key + "=" + value));
        return environment;
    }

    private static List<String> entrypoint(Product product) {
        List<String> entrypoint = new ArrayList<>(List.of("/" + JavaRuntime.PLACE + "/bin/java"));
        entrypoint.addAll(product.start());
        return entrypoint;
    }

    private static Map<String, Object> labels(Product product, String version) {
        return new TreeMap<>(Map.of(
                "org.opencontainers.image.title",
                "saldo " + product.name(),
                "org.opencontainers.image.version",
                version,
                "org.opencontainers.image.base.name",
                "debian root of deploy/images/base.lock"));
    }

    /** A small JVM each time: no shell and no other program is there to ask. */
    private static Map<String, Object> health(String address) {
        Map<String, Object> health = new TreeMap<>();
        health.put(
                "Test",
                List.of(
                        "CMD",
                        "/opt/java/bin/java",
                        "-Xms8m",
                        "-Xmx16m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        "/opt/probe",
                        "io.saldo.probe.Probe",
                        address));
        health.put("Interval", 15 * SECOND);
        health.put("Timeout", 15 * SECOND);
        health.put("StartPeriod", 60 * SECOND);
        health.put("Retries", 3);
        return health;
    }

    private static Map<String, Object> rootfs(List<Layer> layers) {
        Map<String, Object> rootfs = new TreeMap<>();
        rootfs.put("type", "layers");
        rootfs.put(
                "diff_ids",
                layers.stream().map(layer -> "sha256:" + layer.diffId()).toList());
        return rootfs;
    }

    private static Map<String, Object> history(Layer layer) {
        return new TreeMap<>(
                Map.of("created", TarEntries.TIME.toString(), "created_by", "saldo images: " + layer.says()));
    }
}

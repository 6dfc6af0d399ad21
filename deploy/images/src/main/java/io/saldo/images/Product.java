package io.saldo.images;

import java.util.List;
import java.util.Map;

/** A program of ours as an image has it: its files in {@code /app}, how it is started, and how it is seen to be well. */
record Product(
        String name,
        FileTree libraries,
        FileTree program,
        List<String> start,
        Map<String, String> environment,
        List<Integer> ports,
        String health) {

    static final String PLACE = "app";

    /** A service answers on its management port, whose number goes with that of its service. */
    static Product service(String name, int port, int management, FileTree libraries, FileTree program) {
        return new Product(
                name,
                libraries,
                program,
                List.of("-jar", "/app/quarkus-run.jar"),
                Map.of(
                        "QUARKUS_HTTP_HOST", "0.0.0.0",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_MANAGEMENT_HOST", "0.0.0.0",
                        "QUARKUS_MANAGEMENT_PORT", Integer.toString(management),
                        // Nothing is unpacked into a folder of its own, so that the root can be read-only.
                        "QUARKUS_VERTX_CACHING", "false",
                        "QUARKUS_VERTX_CLASSPATH_RESOLVING", "false"),
                List.of(port, management),
                "http://127.0.0.1:" + management + "/q/health/ready");
    }
}

package io.saldo.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that gets an image, from what the build has packaged. */
record Products(Path root) {

    private static final String CONSOLE = "app/console";

    /** What making the topics needs of the launcher's jars. */
    private static final Set<String> TOPIC_JARS =
            Set.of("contracts", "kafka-clients", "lz4-java", "servers", "slf4j-api", "slf4j-jdk14", "snakeyaml");

    List<Product> all() throws IOException {
        return List.of(
                service("account", 8081, 9081),
                service("invoice", 8082, 9082),
                service("payment", 8083, 9083),
                service("notification", 8084, 9084),
                gateway(),
                console(),
                topics(),
                simulator());
    }

    private Product service(String name, int port, int management) throws IOException {
        Path app = built(name + "-service/target/quarkus-app");
        FileTree libraries = new FileTree();
        libraries.copy(app, Product.PLACE, file -> file.startsWith("lib/") && !ours(file));
        FileTree program = new FileTree();
        program.copy(app, Product.PLACE, file -> !isTrained(file) && (!file.startsWith("lib/") || ours(file)));
        return Product.service(name + "-service", port, management, libraries, program);
    }

    /** With the console, as the local stack has it: one process, one origin. */
    private Product gateway() throws IOException {
        FileTree program = gatewayProgram();
        addConsole(program);
        return gateway("gateway", program, "/health");
    }

    /** The console alone, for where another gateway has the routes: the same program with documents that name none. */
    private Product console() throws IOException {
        FileTree program = gatewayProgram();
        addConsole(program);
        program.text("app/openapi/account.yaml", "openapi: 3.1.0\npaths: {}\n");
        Product gateway = gateway("console", program, "/config.json");
        var environment =
                Maps.with(gateway.environment(), "SALDO_OPENAPI_DIR", "/app/openapi", "SALDO_CLOCK_URL", "off");
        return new Product(
                gateway.name(),
                gateway.libraries(),
                program,
                gateway.start(),
                environment,
                gateway.ports(),
                gateway.health());
    }

    private Product gateway(String name, FileTree program, String health) throws IOException {
        return new Product(
                name,
                libraries("deploy/gateway"),
                program,
                List.of("-jar", "/app/gateway.jar"),
                Map.of(
                        "SALDO_GATEWAY_HOST",
                        "0.0.0.0",
                        "SALDO_GATEWAY_PORT",
                        "8080",
                        "SALDO_CONSOLE_DIR",
                        "/app/console"),
                List.of(8080),
                "http://127.0.0.1:8080" + health);
    }

    private FileTree gatewayProgram() throws IOException {
        return program("deploy/gateway", "gateway.jar");
    }

    private void addConsole(FileTree program) throws IOException {
        Path console = root.resolve("console/dist");
        if (Files.isDirectory(console)) {
            program.copy(console, CONSOLE, file -> true);
        } else {
            program.add(CONSOLE, new FileTree.Folder(false));
        }
    }

    /** Makes Kafka's topics as the contracts have them, and ends. */
    private Product topics() throws IOException {
        Path lib = built("deploy/local-stack/target/lib");
        FileTree libraries = new FileTree();
        libraries.copy(lib, "app/lib", file -> TOPIC_JARS.contains(nameOf(file)) && !ours(file));
        FileTree program = new FileTree();
        program.copy(built("deploy/local-stack/target/local-stack.jar"), "app/local-stack.jar");
        program.copy(lib, "app/lib", file -> TOPIC_JARS.contains(nameOf(file)) && ours(file));
        return new Product(
                "topics",
                libraries,
                program,
                List.of("-cp", "/app/local-stack.jar:/app/lib/*", "io.saldo.stack.launcher.MakeTopics"),
                Map.of(),
                List.of(),
                "");
    }

    private Product simulator() throws IOException {
        return new Product(
                "simulator",
                libraries("deploy/simulator"),
                program("deploy/simulator", "simulator.jar"),
                List.of("-jar", "/app/simulator.jar"),
                Map.of("SALDO_SIMULATOR_HOST", "0.0.0.0", "SALDO_SIMULATOR_PORT", "8090"),
                List.of(8090),
                "tcp://127.0.0.1:8090");
    }

    private FileTree libraries(String module) throws IOException {
        FileTree libraries = new FileTree();
        libraries.copy(built(module + "/target/lib"), "app/lib", file -> !ours(file));
        return libraries;
    }

    private FileTree program(String module, String jar) throws IOException {
        FileTree program = new FileTree();
        program.copy(built(module + "/target/" + jar), "app/" + jar);
        program.copy(built(module + "/target/lib"), "app/lib", Products::ours);
        return program;
    }

    /** What the local stack has trained beside the program: another one on each machine, of no use elsewhere. */
    private static boolean isTrained(String file) {
        return file.startsWith("startup.aot");
    }

    /** Changes with every commit, unlike the libraries of others. */
    private static boolean ours(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.contains("-SNAPSHOT.jar") || name.startsWith("io.saldo.");
    }

    private static String nameOf(String jar) {
        return jar.replaceFirst("-[0-9].*", "");
    }

    private Path built(String path) {
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            throw new ImagesFailure("There is no " + path + ": build first (mvn package -DskipTests).");
        }
        return file;
    }
}

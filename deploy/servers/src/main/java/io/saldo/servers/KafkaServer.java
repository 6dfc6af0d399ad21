package io.saldo.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A real Kafka broker (KRaft, one node) from its published jars; an existing home goes on with its topics. */
public final class KafkaServer implements AutoCloseable {

    /** Enough for the local stack; add {@code -XX:TieredStopAtLevel=1} where a fast start counts more than speed. */
    public static final List<String> SMALL_JVM = List.of("-Xmx192m", "-XX:+UseSerialGC");

    /** Of every broker here: each is a cluster of its own. */
    public static final String CLUSTER_ID = "5L6g3nShT-eMCtK--X86sw";

    private static final Duration FORMAT_LIMIT = Duration.ofSeconds(60);
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);

    private final KafkaEndpoint endpoint;
    private final ServerProcess process;

    private KafkaServer(KafkaEndpoint endpoint, ServerProcess process) {
        this.endpoint = endpoint;
        this.process = process;
    }

    /** {@code jars} is the folder that deploy/kafka-broker fills; {@code home} belongs to this broker. */
    public record Settings(
            Path jars, Path home, int port, int controllerPort, List<String> jvm, Path log, Lifetime lifetime) {

        public Settings {
            jars = jars.toAbsolutePath();
            home = home.toAbsolutePath();
            log = log.toAbsolutePath();
            jvm = List.copyOf(jvm);
        }

        Path configuration() {
            return home.resolve("server.properties");
        }

        Path logging() {
            return home.resolve("log4j2.properties");
        }

        Path data() {
            return home.resolve("data");
        }
    }

    /** What every broker of ours is set to, without its listeners, ports and folders. */
    public static Map<String, String> settings() {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(resource("kafka-server.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
    }

    /** Returns when the broker takes requests. */
    public static KafkaServer start(Settings settings) {
        if (!Files.isDirectory(settings.jars())) {
            throw new IllegalStateException(
                    "no broker jars in " + settings.jars() + ": build deploy/kafka-broker first");
        }
        writeConfiguration(settings);
        if (!Files.exists(settings.data().resolve("meta.properties"))) {
            format(settings);
        }
        ServerProcess process = ServerProcess.start(
                "Kafka",
                command(settings, "kafka.Kafka", settings.configuration().toString()),
                Map.of(),
                settings.home(),
                settings.log(),
                settings.lifetime());
        process.awaitReady(READY_LIMIT, () -> process.logged("Kafka Server started"));
        return new KafkaServer(new KafkaEndpoint("127.0.0.1:" + settings.port()), process);
    }

    public KafkaEndpoint endpoint() {
        return endpoint;
    }

    public ServerProcess process() {
        return process;
    }

    public String bootstrapServers() {
        return endpoint.bootstrapServers();
    }

    /** Makes the missing topics with these partitions; {@code configs} may name settings per topic. */
    public void createTopics(Map<String, Integer> partitions, Map<String, Map<String, String>> configs) {
        endpoint.createTopics(partitions, configs);
    }

    @Override
    public void close() {
        process.close();
    }

    private static void format(Settings settings) {
        String configuration = settings.configuration().toString();
        ServerProcess format = ServerProcess.start(
                "Kafka format",
                command(settings, "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", configuration),
                Map.of(),
                settings.home(),
                settings.log());
        format.awaitExit(FORMAT_LIMIT);
        if (!Files.exists(settings.data().resolve("meta.properties"))) {
            throw format.failure("did not make the data folder");
        }
    }

    private static List<String> command(Settings settings, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JavaHome.java()));
        command.addAll(settings.jvm());
        command.addAll(List.of("-Dlog4j2.configurationFile=" + settings.logging(), "-cp", settings.jars() + "/*"));
        command.add(main);
        command.addAll(List.of(arguments));
        return command;
    }

    private static void writeConfiguration(Settings settings) {
        String own = """

                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.quorum.voters=1@127.0.0.1:%2$d
                log.dirs=%3$s
                """.formatted(settings.port(), settings.controllerPort(), settings.data());
        try {
            Files.createDirectories(settings.home());
            Files.writeString(settings.configuration(), resource("kafka-server.properties") + own);
            Files.writeString(settings.logging(), resource("kafka-log4j2.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = KafkaServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.saldo.stack.launcher;

import io.saldo.servers.PostgresEndpoint;
import io.saldo.servers.TcpPort;
import io.saldo.stack.clock.BillingTime;
import io.saldo.stack.clock.ClockFile;
import io.saldo.stack.clock.ServiceClock;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The programs of ours that are built, and how they are told where everything is. */
record JavaParts(StackHome home, Run run, ClockFile clock) {

    /** That of the published test vectors (TV-10). */
    private static final String PUBLISHED_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    List<Part> services() {
        return built().<Part>map(this::part).toList();
    }

    List<ServiceClock> clocks() {
        return built().map(service -> new ServiceClock(service.folder(), URI.create(ports().url(service.management()))))
                .toList();
    }

    List<Part> simulator() {
        Path jar = home.module("deploy/simulator/target/simulator.jar");
        return program(
                "simulator",
                Port.SIMULATOR,
                jar,
                Map.of(
                        "SALDO_SIMULATOR_PORT",
                        number(Port.SIMULATOR),
                        "SALDO_CALLBACK_URL",
                        ports().url(Port.GATEWAY) + "/callbacks/",
                        "SALDO_GENERIC_SECRET",
                        PUBLISHED_SECRET));
    }

    List<Part> gateway() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SALDO_GATEWAY_PORT", number(Port.GATEWAY),
                "SALDO_CLOCK_URL", ports().url(Port.CONDUCTOR),
                "OTEL_SDK_DISABLED", "false",
                "SALDO_TRACES_OF_CALLERS", "followed",
                "OTEL_EXPORTER_OTLP_ENDPOINT", ports().url(Port.CONDUCTOR),
                "SALDO_ISSUER", issuer()));
        for (SaldoService service : SaldoService.values()) {
            environment.put("SALDO_" + service.name() + "_URL", ports().url(service.port()));
        }
        Path console = home.module("console/dist");
        if (Files.isDirectory(console)) {
            environment.put("SALDO_CONSOLE_DIR", console.toString());
        }
        return program("gateway", Port.GATEWAY, home.module("deploy/gateway/target/gateway.jar"), environment);
    }

    private List<Part> program(String name, Port port, Path jar, Map<String, String> environment) {
        if (!Files.exists(jar)) {
            return List.of();
        }
        var program = new JavaPart.Program(jar, () -> environment, () -> TcpPort.answers(ports().of(port)));
        return List.of(new JavaPart(name, ports().url(port), program, home, run));
    }

    private JavaPart part(SaldoService service) {
        URI ready = URI.create(ports().url(service.management()) + "/q/health/ready");
        var program = new JavaPart.Program(service.jar(home), () -> environment(service), () -> Health.isUp(ready));
        return new JavaPart(service.folder(), ports().url(service.port()), program, home, run);
    }

    /** A further process of a service under a name of its own, at the ports that this run gives to the first. */
    Part twin(SaldoService service, String name, Map<String, String> more) {
        JavaPart first = part(service);
        Map<String, String> environment = new HashMap<>(environment(service));
        environment.put("KAFKA_GROUP_INSTANCE_ID", name);
        environment.putAll(more);
        var program = new JavaPart.Program(
                first.program().jar(), () -> environment, first.program().ready());
        return new JavaPart(name, first.address(), program, home, run);
    }

    private Map<String, String> environment(SaldoService service) {
        var database = new PostgresEndpoint("127.0.0.1", ports().of(Port.POSTGRES));
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", number(service.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", number(service.management()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service.database()));
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", PostgresEndpoint.USER);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", PostgresEndpoint.PASSWORD);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + number(Port.KAFKA));
        // A member that keeps its name gets its partitions back at once; a nameless one only after the dead one's
        // session.
        environment.put("KAFKA_GROUP_INSTANCE_ID", service.folder());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer());
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", number(Port.SMTP));
        if (service == SaldoService.PAYMENT) {
            environment.putAll(paymentCompany());
        }
        if (service == SaldoService.NOTIFICATION) {
            environment.put("SALDO_WEBHOOK_PRIVATE_ADDRESSES", "true");
        }
        // Spans go to the launcher; without a caller that asks for a trace there are none.
        environment.put("QUARKUS_OTEL_SDK_DISABLED", "false");
        environment.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", ports().url(Port.CONDUCTOR));
        environment.putAll(testClock());
        return environment;
    }

    private Map<String, String> testClock() {
        Map<String, String> environment = new HashMap<>();
        environment.put("SALDO_TEST_CLOCK", "true");
        // Read now: a service that is started again goes on from where the others are.
        clock.read()
                .filter(BillingTime::standing)
                .ifPresent(
                        time -> environment.put("SALDO_CLOCK_START", time.now().toString()));
        return environment;
    }

    /** The simulated payment company, known by the secret that is published for tests; a service takes it nowhere else. */
    private Map<String, String> paymentCompany() {
        return Map.of(
                "SALDO_PAYMENT_GATEWAY_SEED_GENERIC",
                "true",
                "SALDO_PAYMENT_GATEWAY_GENERIC_URL",
                ports().url(Port.SIMULATOR) + "/generic/payments",
                "SALDO_PAYMENT_GATEWAY_SIMULATOR_URL",
                ports().url(Port.SIMULATOR),
                "SALDO_PAYMENT_GATEWAY_SECRETS_DIR",
                home.module("deploy/local-stack/gateway-secrets").toString(),
                "SALDO_PAYMENT_GATEWAY_TEST_CERTIFICATES_FROM",
                URI.create(ports().url(Port.SIMULATOR)).getHost(),
                "SALDO_PAYMENT_GATEWAY_CALLBACK_URL",
                ports().url(Port.GATEWAY) + "/callbacks/",
                "SALDO_PAYMENT_GATEWAY_ACCOUNTS_GENERIC_SECRET",
                PUBLISHED_SECRET);
    }

    private Stream<SaldoService> built() {
        return Arrays.stream(SaldoService.values()).filter(service -> Files.exists(service.jar(home)));
    }

    private Ports ports() {
        return run.ports();
    }

    private String issuer() {
        return ports().url(Port.KEYCLOAK) + "/realms/saldo";
    }

    private String number(Port port) {
        return Integer.toString(ports().of(port));
    }
}

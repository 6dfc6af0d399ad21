package io.saldo.gateway.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Limits and token rules of {@code contracts/gateway.yaml}, which the objects for Kubernetes are made from too. */
public final class EdgeContract {

    private static final String FILE = "contracts/gateway.yaml";
    private static final Map<?, ?> DOCUMENT = read();

    private EdgeContract() {}

    /** The port of a service in the local stack. */
    public static int port(String service) {
        return ((Number) at("services", service)).intValue();
    }

    /** Whom a token must be for. */
    public static String audience() {
        return text("token", "audience");
    }

    /** What any call, or a {@code callback}, may send. */
    public static long bodyLimit(String kind) {
        return ((Number) at("bodies", kind)).longValue();
    }

    /** What this call may send, by its method and the path of its document. */
    public static long bodyLimit(String method, String path) {
        return ((List<?>) at("bodies", "calls"))
                .stream()
                        .map(call -> (Map<?, ?>) call)
                        .filter(call -> method.equals(call.get("method")) && path.equals(call.get("path")))
                        .map(call -> ((Number) value(call, "bytes")).longValue())
                        .findFirst()
                        .orElseGet(() -> bodyLimit("usual"));
    }

    /** Requests a second and at once, such as {@code 200/400}. */
    public static String rate(String of) {
        return text("rates", of);
    }

    /** A time limit, written {@code 60s}. */
    public static int timeoutMillis(String of) {
        String seconds = text("timeouts", of);
        return Integer.parseInt(seconds.substring(0, seconds.length() - 1)) * 1000;
    }

    /** Requests under way to one service. */
    public static int inFlight() {
        return ((Number) value(DOCUMENT, "inFlight")).intValue();
    }

    /** Headers of a client that go no further, in lower case. */
    public static Set<String> droppedHeaders() {
        return ((List<?>) value(DOCUMENT, "dropped"))
                .stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** The paths that a payment company may call. */
    public static Pattern callbackPath() {
        return Pattern.compile(text("callbacks", "path").replace("{gatewayAccount}", text("callbacks", "account")));
    }

    private static String text(String part, String name) {
        return String.valueOf(at(part, name));
    }

    private static Object at(String part, String name) {
        return value((Map<?, ?>) value(DOCUMENT, part), name);
    }

    private static Object value(Map<?, ?> parent, String name) {
        Object value = parent.get(name);
        if (value == null) {
            throw new IllegalStateException(FILE + " does not say " + name);
        }
        return value;
    }

    private static Map<?, ?> read() {
        try (InputStream in = EdgeContract.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FILE + " on the class path: build contracts");
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

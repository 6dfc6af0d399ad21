package io.saldo.simulator;

import io.saldo.simulator.signature.WebhookSignature;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Everything that an installation may choose.
 *
 * @param url how payers reach the simulator; payment pages are below it
 * @param retryScale what the pauses of the retry schedule are multiplied with
 * @param openControl whether {@code /control} answers others than this machine
 * @param mostOrders how many orders a company remembers
 * @param callbackUrl where the companies call that are told so beforehand; the company's name follows
 */
public record Settings(
        String host,
        int port,
        URI url,
        BigDecimal retryScale,
        boolean openControl,
        int mostOrders,
        URI callbackUrl,
        WebhookSignature genericSignature) {

    /** The published test secret (TV-10), which is the local stack's; production refuses it. */
    private static final String TEST_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** Reads the process environment. */
    public static Settings from(Map<String, String> variables) {
        Environment env = new Environment(variables);
        int port = env.number("SALDO_SIMULATOR_PORT", 8090, 0, 65_535);
        return new Settings(
                env.text("SALDO_SIMULATOR_HOST", "127.0.0.1"),
                port,
                env.address("SALDO_SIMULATOR_URL", "http://localhost:" + port),
                env.factor("SALDO_RETRY_SCALE", "1"),
                openControl(env.text("SALDO_SIMULATOR_CONTROL", "local")),
                env.number("SALDO_SIMULATOR_ORDERS", 20_000, 1, 10_000_000),
                env.address("SALDO_CALLBACK_URL", "http://localhost:8080/callbacks/"),
                signature(env.words("SALDO_GENERIC_SECRET", TEST_SECRET)));
    }

    private static boolean openControl(String text) {
        return switch (text) {
            case "local" -> false;
            case "open" -> true;
            default -> throw Environment.nonsense("SALDO_SIMULATOR_CONTROL", text, "local or open");
        };
    }

    private static WebhookSignature signature(List<String> secrets) {
        try {
            return new WebhookSignature(secrets);
        } catch (IllegalArgumentException e) {
            // the value stays out of the message: it may be a secret after all
            throw Environment.nonsense("SALDO_GENERIC_SECRET", "...", "one or two secrets: whsec_ and base64");
        }
    }
}

package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.LauncherClient;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One call of the interface as a sign-in name, as an operator types it at night. */
@Command(name = "call", description = "Call the interface: ./saldo call GET /ledger/integrity")
final class CallCommand implements Callable<Integer> {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Parameters(paramLabel = "METHOD", description = "GET, POST, PUT, PATCH or DELETE")
    private String method = "";

    @Parameters(paramLabel = "PATH", description = "behind /api/v1")
    private String path = "";

    @Parameters(paramLabel = "BODY", description = "as JSON", defaultValue = "")
    private String body = "";

    @Option(names = "--as", paramLabel = "NAME", description = "the sign-in name; operator unless told")
    private String name = "operator";

    @Option(names = "--trace", description = "Follow it through all services: ./saldo trace shows it then")
    private boolean traced;

    @Override
    public Integer call() {
        String verb = method.toUpperCase(Locale.ROOT);
        if (!METHODS.contains(verb) || !path.startsWith("/")) {
            throw new StackFailure("Say it as METHOD /path, such as GET /ledger/integrity.");
        }
        try (var api = new Api(LauncherClient.of(Saldo.home()).ports(), name)) {
            String trace = hex() + hex();
            Map<String, String> headers = new HashMap<>(
                    Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Content-Type", "application/json"));
            if (traced) {
                headers.put("traceparent", "00-" + trace + "-" + hex() + "-01");
                System.err.println("./saldo trace " + trace);
            }
            Api.Answer answer = api.send(verb, "/api/v1" + path, headers, body);
            System.out.println(answer.body().toPrettyString());
            if (!answer.isOk()) {
                System.err.println("Refused with " + answer.status() + ".");
            }
            return answer.isOk() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}

package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.LauncherClient;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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

    @Override
    public Integer call() {
        String verb = method.toUpperCase(Locale.ROOT);
        if (!METHODS.contains(verb) || !path.startsWith("/")) {
            throw new StackFailure("Say it as METHOD /path, such as GET /ledger/integrity.");
        }
        try (var api = new Api(LauncherClient.of(Saldo.home()).ports(), name)) {
            Api.Answer answer =
                    api.send(verb, "/api/v1" + path, UUID.randomUUID().toString(), body);
            System.out.println(answer.body().toPrettyString());
            if (!answer.isOk()) {
                System.err.println("Refused with " + answer.status() + ".");
            }
            return answer.isOk() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}

package io.saldo.stack.command;

import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.home.Port;
import io.saldo.stack.signin.TokenSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a bearer token for curl. */
@Command(name = "token", description = "Print a bearer token for curl; good for 15 minutes.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "USER", description = "a sign-in name, such as budi")
    private String user = "";

    @Override
    public Integer call() {
        String keycloak = LauncherClient.of(Saldo.home()).ports().url(Port.KEYCLOAK);
        System.out.println(new TokenSource(keycloak).token(TokenSource.Client.SALDO, user));
        return 0;
    }
}

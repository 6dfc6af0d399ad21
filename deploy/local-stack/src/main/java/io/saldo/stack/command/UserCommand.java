package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.home.Port;
import io.saldo.stack.signin.SignInName;
import io.saldo.stack.signin.SignInName.CloudUser;
import io.saldo.stack.signin.SignInName.Kind;
import io.saldo.stack.signin.SignInNames;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a further sign-in name. */
@Command(name = "user", description = "Make a further sign-in name; its password is the name.")
final class UserCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "the new name")
    private String name = "";

    @Option(names = "--cloud-account", paramLabel = "ID", description = "whose user it is; with --kind")
    private @Nullable String cloudAccount;

    @Option(names = "--kind", paramLabel = "ROOT|RAM", description = "the cloud account itself, or one of its users")
    private @Nullable Kind kind;

    @Option(names = "--policy", paramLabel = "P", description = "what a RAM user may do; may repeat")
    private List<String> policies = List.of();

    @Option(names = "--role", paramLabel = "R", description = "operator, approver, partner or metering; may repeat")
    private List<String> roles = List.of();

    @Option(names = "--partner", paramLabel = "ID", description = "with the role partner: which one")
    private @Nullable String partner;

    @Override
    public Integer call() {
        var user = new SignInName(name, cloudUser(), policies, roles, Optional.ofNullable(partner));
        String keycloak = LauncherClient.of(Saldo.home()).ports().url(Port.KEYCLOAK);
        new SignInNames(keycloak).add(user);
        System.out.println("The sign-in name " + name + " is made; its password is " + name + ".");
        return 0;
    }

    private Optional<CloudUser> cloudUser() {
        String account = cloudAccount;
        Kind chosen = kind;
        if (account != null && chosen != null) {
            return Optional.of(new CloudUser(account, chosen));
        }
        if (account == null && chosen == null) {
            return Optional.empty();
        }
        throw new StackFailure("--cloud-account and --kind go together.");
    }
}

package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Here for the help alone: the script runs the check itself, it needs no launcher and no JDK. */
@Command(
        name = "deploy-check",
        description = "Check the manifests for Kubernetes, or the files named, without a cluster.")
final class DeployCheckCommand implements Callable<Integer> {

    @Option(names = "--release", description = "Refuse digests of images that are still open.")
    private boolean release;

    @Parameters(paramLabel = "FILE", description = "Looked at as if applied beside ours.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        throw new StackFailure(
                "Run it as ./saldo deploy-check" + (release ? " --release" : "") + " " + String.join(" ", files) + ".");
    }
}

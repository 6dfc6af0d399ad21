package io.saldo.stack.launcher;

import io.saldo.servers.JavaHome;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.StackFailure;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Starts a launcher, which starts all others and gives them this environment; needs our own class path. */
public record LauncherStart(StackHome home, Map<String, String> environment) {

    public LauncherStart {
        environment = Map.copyOf(environment);
    }

    /** Returns when all are ready; when one fails nothing is left running. */
    public void start(Run run, PrintStream out) {
        run.write(home);
        var progress = new Progress(home.progressFile());
        progress.clear();
        ServerProcess launcher = ServerProcess.startDetached(
                Processes.LAUNCHER,
                command(),
                environment,
                home.root(),
                home.log(Processes.LAUNCHER),
                home.pidFile(Processes.LAUNCHER));
        if (!new ProgressReader(progress.file(), launcher::alive).showAll(out)) {
            throw new StackFailure("The stack did not start; the reason is above and in " + home.log(Processes.LAUNCHER)
                    + ", and nothing was left running.");
        }
    }

    private List<String> command() {
        return List.of(
                JavaHome.java(),
                "-Xms24m",
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                home.root().toString(),
                home.folder().toString());
    }
}

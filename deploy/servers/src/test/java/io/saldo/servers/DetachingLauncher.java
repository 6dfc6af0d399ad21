package io.saldo.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts a detached process and exits at once, as the command that starts the local stack does. */
final class DetachingLauncher {

    private DetachingLauncher() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        ServerProcess.startDetached(
                "sleeper", List.of("sleep", "600"), Map.of(), folder, folder.resolve("log"), folder.resolve("pid"));
    }
}

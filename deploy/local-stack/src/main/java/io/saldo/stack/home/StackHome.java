package io.saldo.stack.home;

import java.nio.file.Path;
import java.util.Map;

/** The checkout that a stack is started from, and the folder that this stack keeps its things in. */
public record StackHome(Path root, Path folder) {

    /** The variable that names another folder than {@code .saldo}, for a stack beside the first. */
    public static final String VARIABLE = "SALDO_HOME";

    public StackHome {
        root = root.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }

    /** {@code root} comes from the script that starts us. */
    public static StackHome of(Path root, Map<String, String> environment) {
        String folder = environment.getOrDefault(VARIABLE, "");
        return new StackHome(root, folder.isBlank() ? root.resolve(".saldo") : Path.of(folder));
    }

    /** What {@code down --clean} deletes, with the logs. */
    public Path data() {
        return folder.resolve("data");
    }

    public Path data(String part) {
        return data().resolve(part);
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path pidFolder() {
        return folder.resolve("pids");
    }

    public Path pidFile(String part) {
        return pidFolder().resolve(part + ".pid");
    }

    public Path clockFile() {
        return data("clock.json");
    }

    /** What the running stack, or the last one, was started with. */
    public Path runFile() {
        return folder.resolve("run.json");
    }

    /** What a person sees while it starts. */
    public Path progressFile() {
        return folder.resolve("progress");
    }

    public Path portsFile() {
        return folder.resolve("ports.properties");
    }

    /** Shared by all stacks of this checkout: programs unpacked and prepared, no data. */
    public Path cache() {
        return root.resolve(".saldo/cache");
    }

    public Path module(String path) {
        return root.resolve(path);
    }
}

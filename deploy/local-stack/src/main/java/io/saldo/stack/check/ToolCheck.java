package io.saldo.stack.check;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs that are called. */
public record ToolCheck(String path) {

    private static final int JDK = 25;

    public static ToolCheck of(Map<String, String> environment) {
        return new ToolCheck(environment.getOrDefault("PATH", ""));
    }

    /** Those that nothing starts without. */
    public List<Finding> findNeeded() {
        return List.of(jdk(), needed("setsid", "util-linux"), needed("tar", "tar"));
    }

    /** Those that some things do without. */
    public List<Finding> findOptional() {
        return List.of(
                wished("mvn", "Maven", "without it nothing can be built or tested: install Maven 3.8 or newer"),
                wished("node", "Node", "without Node 20 the web console is not built"),
                wished("chromium", "Chromium", "without it browser tests are skipped: apt-get install chromium"));
    }

    private static Finding jdk() {
        String version = Runtime.version().toString();
        return Runtime.version().feature() >= JDK
                ? Finding.good("JDK", version)
                : Finding.bad("JDK", "This is JDK " + version + ": install JDK " + JDK + " or newer.");
    }

    private Finding needed(String program, String pack) {
        return find(program)
                .map(file -> Finding.good(program, file.toString()))
                .orElseGet(() -> Finding.bad(program, "The program " + program + " is missing: install " + pack + "."));
    }

    private Finding wished(String program, String name, String without) {
        return find(program)
                .map(file -> Finding.good(name, file.toString()))
                .orElseGet(() -> Finding.optional(name, without));
    }

    private Optional<Path> find(String program) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

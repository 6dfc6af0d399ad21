package io.saldo.test.infra;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The Maven process that a test JVM belongs to. */
final class BuildProcess {

    private BuildProcess() {}

    /** The nearest ancestor that is Maven; without one (a test started from an editor) the JVM itself. */
    static ProcessHandle of(ProcessHandle testJvm) {
        return Stream.iterate(testJvm.parent(), Optional::isPresent, parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(BuildProcess::isMaven)
                .findFirst()
                .orElse(testJvm);
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(argument ->
                        argument.endsWith("plexus.classworlds.launcher.Launcher") || argument.contains("mvndaemon"));
    }
}

package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root: the way to run it without. */
enum RunAs {
    /** We are an ordinary user already. */
    SELF(""),

    /** Root in a user namespace without any mapped user: owns its files, but is not root. */
    USER_NAMESPACE("unshare -U"),

    /** Root where user namespaces are forbidden, as in many containers: "nobody", who must own the data. */
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private static final int NOBODY_ID = 65534;

    private final String prefix;

    RunAs(String prefix) {
        this.prefix = prefix;
    }

    static RunAs here() {
        if (!isRoot()) {
            return SELF;
        }
        return succeeds("unshare", "-U", "true") ? USER_NAMESPACE : NOBODY;
    }

    List<String> command(List<String> command) {
        if (prefix.isEmpty()) {
            return command;
        }
        return Stream.concat(Stream.of(prefix.split(" ", -1)), command.stream()).toList();
    }

    void own(Path folder) {
        if (this != NOBODY) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

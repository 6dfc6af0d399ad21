package io.saldo.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Debian's own client with folders of its own, so that it needs no root, and takes of this machine's sources the archive
 * alone. It checks the archive's signature; the lock file checks each package once more.
 */
record Apt(Path home, String suite) {

    /** Another archive than this machine's, for versions that it no longer has: a date of snapshot.debian.org. */
    static final String MIRROR = "SALDO_DEBIAN_MIRROR";

    private static final Path KEYRING = Path.of("/usr/share/keyrings/debian-archive-keyring.gpg");

    /** Fetches the lists of the suite. */
    void update() throws IOException {
        if (!Files.exists(KEYRING)) {
            throw new ImagesFailure("The base of the images is made of Debian's packages, and " + KEYRING
                    + " is missing: install debian-archive-keyring and apt, or put the .deb files that"
                    + " deploy/images/base.lock names into " + home.getParent() + ".");
        }
        Files.createDirectories(home.resolve("lists/partial"));
        Files.createDirectories(home.resolve("cache/archives/partial"));
        Files.writeString(
                home.resolve("sources.list"),
                "deb [signed-by=%s arch=amd64] %s %s main%n".formatted(KEYRING, archive(), suite));
        Program.run(home, command("apt-get", "update", "-q"));
    }

    private String archive() {
        String chosen = System.getenv().getOrDefault(MIRROR, "");
        return chosen.isBlank() ? archiveOfThisMachine() : chosen;
    }

    private String archiveOfThisMachine() {
        List<String> ask = List.of(
                "apt-get",
                "indextargets",
                "--format",
                "$(REPO_URI)",
                "Identifier: Packages",
                "Origin: Debian",
                "Label: Debian");
        return Program.run(home, ask)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseThrow(() -> new ImagesFailure(
                        "This machine's apt names no archive of Debian: name one in " + MIRROR + "."));
    }

    /** Into the folder; with a version that one, else the newest. */
    void download(Path folder, String nameAndVersion) {
        Program.run(folder, command("apt-get", "download", "-q", nameAndVersion));
    }

    String newestVersion(String name) {
        return Program.run(home, command("apt-cache", "policy", name))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Candidate: "))
                .map(line -> line.substring("Candidate: ".length()))
                .findFirst()
                .orElseThrow(() -> new ImagesFailure(suite + " has no package " + name));
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(
                "-oDir::State=" + home,
                "-oDir::State::lists=" + home.resolve("lists"),
                "-oDir::State::status=/dev/null",
                "-oDir::Cache=" + home.resolve("cache"),
                "-oDir::Etc::SourceList=" + home.resolve("sources.list"),
                "-oDir::Etc::SourceParts=/dev/null",
                "-oAPT::Sandbox::User=",
                "-oAPT::Architecture=amd64"));
        command.addAll(List.of(arguments));
        return command;
    }
}

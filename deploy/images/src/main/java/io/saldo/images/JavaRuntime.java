package io.saldo.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The modules of this JDK that our programs need, linked into a runtime of their own. */
record JavaRuntime(Path home) {

    /** Where it stands in an image. */
    static final String PLACE = "opt/java";

    /** Desktop for the fonts of printed documents, naming for DNS and LDAP URLs of Kafka's sign-in classes. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.rmi",
            "java.scripting",
            "java.security.jgss",
            "java.security.sasl",
            "java.sql",
            "java.transaction.xa",
            "java.xml",
            "java.xml.crypto",
            "jdk.crypto.ec",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.security.jgss",
            "jdk.unsupported",
            "jdk.zipfs");

    static JavaRuntime link(Path parent) throws IOException {
        Path folder = parent.resolve("java");
        delete(folder);
        Files.createDirectories(parent);
        Program.run(
                parent,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--include-locales",
                        "en,id",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        folder.toString()));
        return new JavaRuntime(folder);
    }

    /** Such as {@code Temurin-25.0.3+9}: the one that runs this. */
    static String version() {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(Path.of(System.getProperty("java.home"), "release"))) {
            release.load(in);
        } catch (IOException e) {
            throw new ImagesFailure("The JDK says nothing of itself", e);
        }
        return release.getProperty("IMPLEMENTOR_VERSION", release.getProperty("JAVA_RUNTIME_VERSION", "unknown"))
                .replace("\"", "");
    }

    /** Beside it the probe: one class file without a jar. */
    FileTree files() throws IOException {
        FileTree tree = new FileTree();
        tree.copy(home, PLACE, name -> true);
        try (var probe = JavaRuntime.class.getResourceAsStream("/io/saldo/probe/Probe.class")) {
            if (probe == null) {
                throw new ImagesFailure("The probe is not on the class path");
            }
            tree.add("opt/probe/io/saldo/probe/Probe.class", new FileTree.Content(probe.readAllBytes(), false));
        }
        return tree;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

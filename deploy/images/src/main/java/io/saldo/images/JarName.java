package io.saldo.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** A jar as the Maven repositories name it, as far as it says so itself; else by its file's name. */
record JarName(String group, String artifact, String version) {

    private static final Pattern FILE = Pattern.compile("(.+?)-([0-9][^/]*?)\\.jar");

    static JarName of(Path jar) throws IOException {
        String file = jar.getFileName().toString();
        Matcher parts = FILE.matcher(file);
        String name = parts.matches() ? parts.group(1) : file.replace(".jar", "");
        String version = parts.matches() ? parts.group(2) : "";
        try (JarFile open = new JarFile(jar.toFile())) {
            // A jar that holds others has their names too: only the one that its file bears counts.
            for (ZipEntry entry : names(open)) {
                JarName own = read(open, entry);
                if (name.equals(own.artifact()) || name.equals(own.group() + "." + own.artifact())) {
                    return own;
                }
            }
        }
        return new JarName("", name, version);
    }

    String purl() {
        return group.isEmpty()
                ? "pkg:generic/" + artifact + (version.isEmpty() ? "" : "@" + version)
                : "pkg:maven/" + group + "/" + artifact + "@" + version;
    }

    private static List<ZipEntry> names(JarFile jar) {
        return jar.stream()
                .filter(entry -> entry.getName().startsWith("META-INF/maven/"))
                .filter(entry -> entry.getName().endsWith("/pom.properties"))
                .map(entry -> (ZipEntry) entry)
                .toList();
    }

    private static JarName read(JarFile jar, ZipEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        }
        return new JarName(
                properties.getProperty("groupId", ""),
                properties.getProperty("artifactId", ""),
                properties.getProperty("version", ""));
    }
}

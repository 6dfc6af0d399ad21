package io.saldo.test.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The root folder of the sources. */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** The system property {@code saldo.root}, or the nearest folder upwards that holds contracts/ and pom.xml. */
    public static Path find() {
        // A build that was begun inside one module names that module: then the search goes upwards from it.
        Path start = Path.of(System.getProperty("saldo.root", "")).toAbsolutePath();
        return Stream.iterate(Optional.of(start), Optional::isPresent, folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(ProjectRoot::isRoot)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder with contracts/ and pom.xml above " + start));
    }

    private static boolean isRoot(Path folder) {
        return Files.isDirectory(folder.resolve("contracts")) && Files.isRegularFile(folder.resolve("pom.xml"));
    }
}

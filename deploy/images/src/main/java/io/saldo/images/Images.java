package io.saldo.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./saldo images [--update-base] [FOLDER]}: an image file of each of our programs, and a list of what is in it. */
public final class Images {

    private static final String VERSION = "1.0.0-SNAPSHOT";

    private final Path root;
    private final Path folder;
    private final BaseLock base;

    private Images(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
        this.base = BaseLock.read(lock(root));
    }

    /** The first argument is the root of the checkout. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        try {
            if (rest.equals(List.of("--update-base"))) {
                updateBase(root);
            } else {
                Path folder = rest.isEmpty() ? root.resolve("target/images") : Path.of(rest.getFirst());
                new Images(root, folder.toAbsolutePath()).make();
            }
        } catch (ImagesFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Path lock(Path root) {
        return root.resolve("deploy/images/base.lock");
    }

    private static DebianPackages packages(Path root) {
        return new DebianPackages(root.resolve(".saldo/cache/debian"));
    }

    private static void updateBase(Path root) throws IOException {
        BaseLock lock = BaseLock.read(lock(root));
        packages(root).newest(lock, JavaRuntime.version()).write(lock(root));
        System.out.println("The base is pinned anew: see deploy/images/base.lock");
    }

    private void make() throws IOException {
        if (!base.jdk().equals(JavaRuntime.version())) {
            System.out.println("Note: the base is pinned to " + base.jdk() + ", this JDK is " + JavaRuntime.version()
                    + ": the images work, but are not byte for byte those of the pinned one.");
        }
        Path layers = folder.resolve("layers");
        FileTree files = DebianRoot.of(packages(root).fetch(base));
        Layer debian = Layer.write("debian root", files, layers);
        FileTree runtime = JavaRuntime.link(folder.resolve("work")).files();
        runtime.add(TrustStore.PLACE, new FileTree.Content(TrustStore.of(files), false));
        Layer java = Layer.write("java runtime", runtime, layers);
        List<ImageFile> images = new ArrayList<>();
        for (Product product : new Products(root).all()) {
            Layer libraries = Layer.write("libraries of " + product.name(), product.libraries(), layers);
            Layer program = Layer.write("program of " + product.name(), product.program(), layers);
            ImageFile image = ImageFile.write(product, VERSION, List.of(debian, java, libraries, program), folder);
            Sbom.write(image, product, base, folder);
            images.add(image);
            System.out.printf(
                    "  %-44s %4d MB  %s%n",
                    image.tag(), Files.size(image.file()) >> 20, image.file().getFileName());
        }
        list(images);
    }

    /** For the engine's tools: the name of each image, which is its content, and each file with its digest. */
    private void list(List<ImageFile> images) throws IOException {
        Map<String, String> names = new TreeMap<>();
        List<String> digests = new ArrayList<>();
        for (ImageFile image : images) {
            names.put(
                    "SALDO_IMAGE_"
                            + image.name().toUpperCase(java.util.Locale.ROOT).replace('-', '_'),
                    image.tag());
            digests.add(Sha256.of(image.file()) + "  " + image.file().getFileName());
        }
        List<String> lines = new ArrayList<>();
        names.forEach((variable, tag) -> lines.add(variable + "=" + tag));
        Files.write(folder.resolve("images.env"), lines);
        Files.write(folder.resolve("SHA256SUMS"), digests);
        System.out.println(
                "Written to " + folder + ", with SHA256SUMS, images.env, and a list of contents (CycloneDX) each.");
    }
}

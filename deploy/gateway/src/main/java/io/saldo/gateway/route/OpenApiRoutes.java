package io.saldo.gateway.route;

import io.saldo.gateway.contract.EdgeContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Makes the route table from one OpenAPI document per service. */
public final class OpenApiRoutes {

    private static final System.Logger LOG = System.getLogger(OpenApiRoutes.class.getName());
    private static final String CLASS_PATH = "contracts/openapi/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private OpenApiRoutes() {}

    /** Reads {@code account.yaml} and its siblings from the folder, or from the class path when there is none. */
    public static RouteTable read(Optional<Path> folder, boolean clock) {
        RouteNode root = new RouteNode();
        long documents = Arrays.stream(Service.values())
                .filter(Service::documented)
                .filter(service -> addDocument(root, service, folder))
                .count();
        if (documents == 0 && folder.isPresent()) {
            throw new IllegalStateException("no OpenAPI document in " + folder.get());
        }
        return new RouteTable(root, clock);
    }

    private static boolean addDocument(RouteNode root, Service service, Optional<Path> folder) {
        String name = service.key() + ".yaml";
        try (InputStream in = open(folder, name)) {
            if (in == null) {
                LOG.log(System.Logger.Level.WARNING, "no OpenAPI document {0}: nothing is routed by it", name);
                return false;
            }
            addPaths(root, service, document(in));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(Optional<Path> folder, String name) throws IOException {
        if (folder.isEmpty()) {
            return OpenApiRoutes.class.getClassLoader().getResourceAsStream(CLASS_PATH + name);
        }
        Path file = folder.get().resolve(name);
        return Files.exists(file) ? Files.newInputStream(file) : null;
    }

    private static Map<?, ?> document(InputStream in) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    }

    private static void addPaths(RouteNode root, Service service, Map<?, ?> document) {
        String base = basePath(document);
        if (!(document.get("paths") instanceof Map<?, ?> paths)) {
            throw new IllegalStateException("the OpenAPI document of " + service.key() + " has no paths");
        }
        paths.forEach((path, item) -> addPath(root, service, absolute(base, String.valueOf(path)), (Map<?, ?>) item));
    }

    /** A document may give its paths from the root, or relative to the path of its first server. */
    private static String absolute(String base, String path) {
        return path.startsWith("/api/") || path.startsWith("/callbacks/") ? path : base + path;
    }

    private static String basePath(Map<?, ?> document) {
        if (document.get("servers") instanceof List<?> servers
                && !servers.isEmpty()
                && servers.getFirst() instanceof Map<?, ?> server) {
            String url = String.valueOf(server.get("url"));
            int authority = url.indexOf("://");
            int path = url.indexOf('/', authority < 0 ? 0 : authority + 3);
            return path < 0 || path == url.length() - 1 ? "" : url.substring(path);
        }
        return "";
    }

    private static void addPath(RouteNode root, Service service, String path, Map<?, ?> item) {
        List<String> template = RequestPath.segments(path);
        if (!template.getFirst().equals("api") || path.startsWith("/api/v1/services/")) {
            return; // callbacks and what every service has are routed by prefix
        }
        for (Object key : item.keySet()) {
            String method = String.valueOf(key);
            if (METHODS.contains(method)
                    && !root.add(template, method.toUpperCase(Locale.ROOT), route(service, method, path))) {
                throw new IllegalStateException("two OpenAPI documents name " + method + " " + path);
            }
        }
    }

    private static Route route(Service service, String method, String path) {
        return new Route(service, EdgeContract.bodyLimit(method.toUpperCase(Locale.ROOT), path));
    }
}

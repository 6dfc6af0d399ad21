package io.saldo.gateway.console;

import io.saldo.gateway.problem.Problem;
import io.saldo.gateway.route.RequestPath;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The web console: its files, and its one page for every address that only the console itself understands. */
public final class ConsoleFiles implements Handler<HttpServerRequest> {

    private static final String PAGE = "/index.html";

    private final Router router;

    public ConsoleFiles(Vertx vertx, Optional<Path> folder, URI realm) {
        SecurityHeaders headers = new SecurityHeaders(realm.getScheme() + "://" + realm.getAuthority());
        router = Router.router(vertx);
        router.route().handler(context -> begin(context, headers));
        router.get(ConsoleConfiguration.PATH).handler(new ConsoleConfiguration(realm));
        folder.ifPresentOrElse(
                this::serve, () -> router.route("/").method(HttpMethod.GET).handler(new LandingPage()));
        router.route().handler(context -> Problem.NOT_FOUND.answer(context.request()));
        router.errorHandler(500, context -> Problem.MALFORMED.answer(context.request()));
    }

    @Override
    public void handle(HttpServerRequest request) {
        router.handle(request);
    }

    private static void begin(RoutingContext context, SecurityHeaders headers) {
        headers.set(context.response().headers());
        context.next();
    }

    private void serve(Path folder) {
        StaticHandler files = StaticHandler.create(
                        FileSystemAccess.ROOT, folder.toAbsolutePath().toString())
                .setIncludeHidden(false)
                .setCachingEnabled(false)
                .setDefaultContentEncoding("UTF-8");
        router.get().handler(ConsoleFiles::cachePolicy).handler(files);
        router.get().handler(ConsoleFiles::pageOfTheConsole);
    }

    /** File names under assets change with their content; all others must be asked for again. */
    private static void cachePolicy(RoutingContext context) {
        boolean named = RequestPath.of(context.request().uri()).startsWith("/assets/");
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, named ? "public, max-age=31536000, immutable" : "no-cache");
        context.next();
    }

    private static void pageOfTheConsole(RoutingContext context) {
        String path = RequestPath.of(context.request().uri());
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        boolean page = accept != null && accept.contains("text/html") && path.indexOf('.') < 0;
        if (page && !path.equals(PAGE)) {
            context.reroute(PAGE);
        } else {
            context.next();
        }
    }
}

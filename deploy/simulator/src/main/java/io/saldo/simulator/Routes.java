package io.saldo.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** All companies under one address, each below its name; the control paths for this machine only. */
final class Routes {

    private static final System.Logger LOG = System.getLogger(Routes.class.getName());
    private static final long LARGEST_BODY = 64 * 1024;

    private final Vertx vertx;
    private final boolean openControl;
    private final List<Company> companies;

    Routes(Vertx vertx, boolean openControl, List<Company> companies) {
        this.vertx = vertx;
        this.openControl = openControl;
        this.companies = companies;
    }

    Router router() {
        Router router = Router.router(vertx);
        router.get("/health").handler(context -> context.json(new JsonObject().put("status", "UP")));
        router.route("/control/*").handler(this::keepOthersOut);
        router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        router.post("/control/reset").handler(this::reset);
        for (Company company : companies) {
            Router routes = Router.router(vertx);
            company.addRoutes(routes);
            Router control = Router.router(vertx);
            company.addControl(control);
            router.route("/" + company.name() + "/*").subRouter(routes);
            router.route("/control/" + company.name() + "/*").subRouter(control);
        }
        router.route().failureHandler(Routes::explain);
        return router;
    }

    private void reset(RoutingContext context) {
        companies.forEach(Company::reset);
        context.response().setStatusCode(204).end();
    }

    private void keepOthersOut(RoutingContext context) {
        if (openControl || isThisMachine(context)) {
            context.next();
        } else {
            Answers.refuse(context, 403, "the control paths answer this machine only");
        }
    }

    private static boolean isThisMachine(RoutingContext context) {
        try {
            String address = context.request().remoteAddress().hostAddress();
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void explain(RoutingContext context) {
        if (context.failure() instanceof BadInput bad) {
            Answers.refuse(context, 400, String.valueOf(bad.getMessage()));
        } else if (context.failure() == null || context.statusCode() < 500) {
            Answers.refuse(context, Math.max(400, context.statusCode()), "the request is refused");
        } else {
            LOG.log(System.Logger.Level.ERROR, "a request has failed", context.failure());
            Answers.refuse(context, 500, "the simulator has a fault");
        }
    }
}

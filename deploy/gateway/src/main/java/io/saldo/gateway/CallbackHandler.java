package io.saldo.gateway;

import io.saldo.gateway.contract.EdgeContract;
import io.saldo.gateway.problem.Problem;
import io.saldo.gateway.route.RequestPath;
import io.saldo.gateway.route.Route;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** Callbacks of payment gateways: no token, the bytes as they are; whose they are the signature says, further in. */
final class CallbackHandler implements Handler<HttpServerRequest> {

    private static final Pattern GATEWAY_ACCOUNT = EdgeContract.callbackPath();

    private final Shared shared;
    private final Passage passage;

    CallbackHandler(Shared shared, Passage passage) {
        this.shared = shared;
        this.passage = passage;
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (!GATEWAY_ACCOUNT.matcher(RequestPath.of(request.uri())).matches()) {
            Problem.NOT_FOUND.answer(request);
            return;
        }
        if (!request.method().equals(HttpMethod.POST)) {
            request.response().putHeader(HttpHeaders.ALLOW, "POST");
            Problem.METHOD_NOT_ALLOWED.answer(request);
            return;
        }
        long secondsToWait =
                shared.callbackSenders().secondsToWait(request.remoteAddress().hostAddress());
        if (secondsToWait > 0) {
            Problem.RATE_LIMITED.answer(request, secondsToWait);
        } else {
            passage.pass(request, shared.callbacks(), Route.CALLBACK_BODY);
        }
    }
}

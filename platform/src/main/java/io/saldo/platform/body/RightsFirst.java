package io.saldo.platform.body;

import io.saldo.platform.idempotency.IdempotentCall;
import io.saldo.platform.problem.MissingBody;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemMapper;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers a body that cannot be read in the order of a good one: the right (403, 404), the key (428), then what is wrong
 * with the body (400). An operation asks for them itself, but only once its body is there (ADR 64).
 */
public class RightsFirst {

    private static final String KEY = "Idempotency-Key";
    private static final String DRY_RUN = "dryRun";

    private final Callers callers;
    private final Instance<Needs.Guard> guards;
    private final ProblemMapper problems;

    RightsFirst(Callers callers, @Any Instance<Needs.Guard> guards, ProblemMapper problems) {
        this.callers = callers;
        this.guards = guards;
        this.problems = problems;
    }

    /** A long body is read on a thread of its own; the right is asked for on the request's own context. */
    @ServerExceptionMapper
    public Uni<Response> unreadable(MissingBody.Refused body, ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        Method operation = resource.getResourceMethod();
        Context request = Objects.requireNonNull(Vertx.currentContext(), "A body is read on a context.");
        return Uni.createFrom()
                .deferred(() -> allowed(operation, uri))
                .invoke(() -> mustHaveKey(operation, uri, headers))
                .map(_ -> problems.refused(body.refusal(), uri))
                .onFailure()
                .recoverWithItem(e -> answer(e, uri))
                .runSubscriptionOn(work -> request.runOnContext(_ -> work.run()));
    }

    private Uni<?> allowed(Method operation, UriInfo uri) {
        Needs needs = operation.getAnnotation(Needs.class);
        if (needs == null) { // open to everybody: the rules of the structure see to it
            return Uni.createFrom().voidItem();
        }
        Caller caller = callers.current();
        if (needs.role().length > 0) {
            caller.mustBe(needs.role());
        }
        return needs.by() == Needs.Guard.class
                ? Uni.createFrom().voidItem()
                : guards.select(needs.by()).get().pass(caller, needs.right(), uri.getPathParameters());
    }

    /** A dry run takes none; a word for it that is neither true nor false is a mistake like the body's. */
    private static void mustHaveKey(Method operation, UriInfo uri, HttpHeaders headers) {
        String dryRun = uri.getQueryParameters().getFirst(DRY_RUN);
        boolean tried = has(operation, it -> isQuery(it, DRY_RUN)) && dryRun != null && !dryRun.equals("false");
        if (has(operation, it -> isHeader(it, KEY)) && !tried) {
            IdempotentCall.checkedKey(headers.getHeaderString(KEY));
        }
    }

    private static boolean has(Method operation, Predicate<Parameter> wanted) {
        return Arrays.stream(operation.getParameters()).anyMatch(wanted);
    }

    private static boolean isHeader(Parameter parameter, String name) {
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        return header != null && header.value().equals(name);
    }

    private static boolean isQuery(Parameter parameter, String name) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query != null && query.value().equals(name);
    }

    private Response answer(Throwable failure, UriInfo uri) {
        return failure instanceof ProblemException refusal
                ? problems.refused(refusal, uri)
                : problems.unexpected(failure, uri);
    }
}

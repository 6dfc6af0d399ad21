package io.saldo.stack.launcher;

import io.saldo.stack.http.Endpoint;
import io.saldo.stack.http.Problem;
import io.saldo.stack.http.Reply;
import io.saldo.stack.http.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The processes over HTTP: {@code GET /stack} shows them; {@code POST /stack/<name>/start} starts one that has died. */
record StackEndpoint(Stack stack) implements Endpoint {

    private static final Pattern START = Pattern.compile("/stack/([a-z-]+)/start");

    @Override
    public Reply answer(Request request) {
        Matcher start = START.matcher(request.path());
        if (start.matches() && request.is("POST")) {
            return stack.startAgain(start.group(1))
                    ? Reply.json(200, stack.view())
                    : Reply.problem(Problem.conflict("There is no part " + start.group(1) + " that has ended."));
        }
        return request.path().equals("/stack") && request.is("GET")
                ? Reply.json(200, stack.view())
                : Reply.problem(Problem.notFound());
    }
}

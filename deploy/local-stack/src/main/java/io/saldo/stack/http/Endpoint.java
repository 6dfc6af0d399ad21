package io.saldo.stack.http;

import java.io.IOException;

/** Answers the requests below one path. */
@FunctionalInterface
public interface Endpoint {

    Reply answer(Request request) throws IOException;
}

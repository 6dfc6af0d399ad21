package io.saldo.platform.service;

import io.saldo.platform.problem.CommonProblems;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses an empty body, and the JSON {@code null}, where a request needs one; a reason may come as a header instead. */
@Provider
public class BodyExpected implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null && !context.getType().equals(Reason.class)) {
            throw CommonProblems.malformed("", "A body is expected.");
        }
        return body;
    }
}

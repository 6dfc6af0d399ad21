package io.saldo.platform.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses an empty body, and one that is only {@code null}, where an operation reads a body. */
@Provider
public class MissingBody implements ReaderInterceptor {

    /** A body that may be left out, since what it says may come another way. */
    public interface Optional {}

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        @Nullable Object body = context.proceed();
        if (body == null && !Optional.class.isAssignableFrom(context.getType())) {
            throw CommonProblems.malformed("", "Send a JSON object.");
        }
        return body;
    }
}

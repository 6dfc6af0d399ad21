package io.saldo.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses a body that cannot be read, and an empty one or one that is only {@code null} where one is needed. */
@Provider
public class MissingBody implements ReaderInterceptor {

    /** A body that may be left out, since what it says may come another way. */
    public interface Optional {}

    /** There is no body to work with; what is answered depends on the caller's rights first. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient ProblemException refusal;

        Refused(String pointer, String sentence) {
            super(sentence, null, false, false);
            refusal = CommonProblems.malformed(pointer, sentence);
        }

        /** What is wrong with the body, for who has the right to know. */
        public ProblemException refusal() {
            return refusal;
        }
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        @Nullable Object body = read(context);
        if (body == null && !Optional.class.isAssignableFrom(context.getType())) {
            throw new Refused("", "Send a JSON object.");
        }
        return body;
    }

    /** Quarkus wraps some of Jackson's exceptions and not others. */
    private static @Nullable Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (InvalidDefinitionException ours) {
            throw ours;
        } catch (JsonProcessingException fault) {
            throw refused(fault);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException fault ? refused(fault) : e;
        }
    }

    private static Refused refused(JsonProcessingException e) {
        JsonFault fault = JsonFault.of(e);
        return new Refused(fault.pointer(), fault.sentence());
    }
}

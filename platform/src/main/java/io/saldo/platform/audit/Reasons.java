package io.saldo.platform.audit;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reason of a write: the body's, else the header's. An operator has to give one, a customer may. */
public final class Reasons {

    public static final String HEADER = "X-Reason";

    private static final int LONGEST = 1000;
    private static final String CUSTOMERS = "By the customer";

    private Reasons() {}

    /** The reason of whoever writes; a customer who gives none has the reason that it is the customer's own wish. */
    public static String of(Caller caller, Optional<String> body, @Nullable String header) {
        return caller.is(Role.OPERATOR)
                ? required(body, header)
                : given(body, header).orElse(CUSTOMERS);
    }

    public static String required(Optional<String> body, @Nullable String header) {
        return given(body, header).orElseThrow(Reasons::refusal);
    }

    /** What was said, if anything; refused when it is too long to keep. */
    public static Optional<String> given(Optional<String> body, @Nullable String header) {
        Optional<String> reason = body.filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(header).filter(text -> !text.isBlank()));
        if (reason.filter(text -> text.length() > LONGEST).isPresent()) {
            throw refusal();
        }
        return reason;
    }

    private static RuntimeException refusal() {
        return CommonProblems.malformed("/reason", "Say why, in 1 to " + LONGEST + " characters.");
    }
}

package io.saldo.account;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reason of a write: an operator's needs one, of the body or of the header X-Reason. */
public final class Reasons {

    public static final String HEADER = "X-Reason";

    private static final int LONGEST = 1000;

    private Reasons() {}

    /** The reason of whoever writes; a customer who gives none has the reason that it is the customer's own wish. */
    public static String of(Caller caller, Optional<String> body, @Nullable String header) {
        return caller.is(Role.OPERATOR)
                ? required(body, header)
                : body.or(() -> Optional.ofNullable(header)).orElse("By the customer");
    }

    public static String required(Optional<String> body, @Nullable String header) {
        return body.or(() -> Optional.ofNullable(header))
                .filter(reason -> !reason.isBlank() && reason.length() <= LONGEST)
                .orElseThrow(() -> CommonProblems.malformed("/reason", "Say why, in 1 to " + LONGEST + " characters."));
    }
}

package io.saldo.payment.order;

import io.saldo.platform.audit.Reasons;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who makes or ends an order, and why; what the provider's staff does to a customer's order is kept. */
public record By(String actor, boolean staff, String reason) {

    /** Of the staff a reason is wanted, in the body or the header. */
    static By of(Caller caller, Optional<String> body, @Nullable String header) {
        return new By(caller.name(), caller.is(Role.OPERATOR), Reasons.of(caller, body, header));
    }
}

package io.saldo.account;

import io.saldo.platform.security.Caller;
import java.util.Optional;

/** Who sets something for an account, why, and by which approval, where it needed one. */
public record Author(Caller caller, String reason, Optional<String> approvalId) {

    public Author(Caller caller, String reason) {
        this(caller, reason, Optional.empty());
    }
}

package io.saldo.account.benefit;

import io.saldo.account.account.AccountKind;
import io.saldo.account.suspension.Grace;
import io.saldo.account.suspension.GracePolicy;
import java.util.Optional;

/** What was chosen for an account, and the grace that its history gives, where that was asked for (S-3, S-4, S-22). */
public record Benefit(Optional<Boolean> chosen, Grace computed) {

    /** As the kind of the account has it. */
    public static final Benefit NOT_CHOSEN = new Benefit(Optional.empty(), Grace.NONE);

    public boolean isEnabled(AccountKind kind) {
        return GracePolicy.of(kind, chosen) != GracePolicy.AT_ONCE;
    }

    /** What an episode that begins now freezes (S-23). */
    public Grace inForce(AccountKind kind) {
        return GracePolicy.of(kind, chosen).grace(computed);
    }
}

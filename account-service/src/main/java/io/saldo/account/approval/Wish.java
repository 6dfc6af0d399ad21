package io.saldo.account.approval;

import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.id.AccountId;
import java.util.Optional;

/** What an operator wants to do: to which account, to which object of it, and the rest as its request has it, in JSON. */
public record Wish(LimitedDeed deed, Optional<AccountId> account, String object, String request) {

    public AccountId accountId() {
        return account.orElseThrow();
    }

    /** A value that is set: while one awaits approval, another is refused (K-4). Of the others any number may wait. */
    boolean isAlone() {
        return switch (deed) {
            case CREDIT_LIMIT, ENTITY_CREDIT -> true;
            case ADJUSTMENT, MARK_PAID, WITHDRAWAL -> false;
        };
    }
}

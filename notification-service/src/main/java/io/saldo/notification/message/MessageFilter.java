package io.saldo.notification.message;

import io.saldo.platform.id.AccountId;
import java.util.Optional;

/** Which messages are asked for, and in which language; an empty language is the account's own. */
record MessageFilter(Optional<AccountId> account, boolean unreadOnly, String language) {

    /** 0 where no account is named. */
    long accountNumber() {
        return account.map(AccountId::value).orElse(0L);
    }
}

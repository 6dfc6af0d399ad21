package io.saldo.account.ledger;

import io.saldo.platform.id.AccountId;

/** Nothing is posted on an account whose book was found to differ, until it is repaired. */
public final class StoppedBook extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient AccountId account;

    StoppedBook(AccountId account) {
        super("The book of " + account + " is stopped.", null, false, false);
        this.account = account;
    }

    public AccountId account() {
        return account;
    }

    /** What an event that came meanwhile waits for. */
    public static String repairOf(AccountId account) {
        return "repair:" + account;
    }
}

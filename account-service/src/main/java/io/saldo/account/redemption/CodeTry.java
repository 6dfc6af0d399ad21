package io.saldo.account.redemption;

/** A code, where it was typed in, and whether a top-up carries it. */
record CodeTry(String code, String client, boolean withTopUp) {

    /** Codes that come with payments have no client's address; they are counted by themselves (V-14). */
    private static final String BY_PAYMENT = "top-up";

    static CodeTry typed(String code, String client) {
        return new CodeTry(code, ClientNetwork.of(client).name(), false);
    }

    static CodeTry carried(String code, boolean withTopUp) {
        return new CodeTry(code, BY_PAYMENT, withTopUp);
    }
}

package io.saldo.account.relation;

/** A cloud account that manages a billing account. */
public record Administrator(String cloudAccountId, Kind kind) {

    /** As owner, for the whole enterprise, or because it was granted. */
    public enum Kind {
        OWNER,
        SUPER,
        REGULAR
    }
}

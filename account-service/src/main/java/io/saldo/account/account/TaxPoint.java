package io.saldo.account.account;

/** Whether tax is taken when money comes in or when usage is invoiced; the kind of account decides. */
public enum TaxPoint {
    TOPUP,
    USAGE;

    public static TaxPoint of(AccountKind kind) {
        return switch (kind) {
            case PREPAID -> TOPUP;
            case POSTPAID, CREDIT_CONTROLLED, ECOSYSTEM -> USAGE;
        };
    }
}

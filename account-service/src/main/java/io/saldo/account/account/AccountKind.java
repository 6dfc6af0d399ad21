package io.saldo.account.account;

/** What decides most rules of an account; credit control outweighs the payment mode. */
public enum AccountKind {
    PREPAID,
    /** POSTPAID without credit control. */
    POSTPAID,
    CREDIT_CONTROLLED,
    ECOSYSTEM;

    public static AccountKind of(AccountType type, boolean creditControlled, PaymentMode mode) {
        if (type == AccountType.ECOSYSTEM) {
            return ECOSYSTEM;
        }
        if (creditControlled) {
            return CREDIT_CONTROLLED;
        }
        return mode == PaymentMode.PREPAID ? PREPAID : POSTPAID;
    }

    /** Whether overdue, alerts, purchases and suspension read available credit; postpaid reads failed bills (C-6). */
    public boolean isMeasuredByAvailableCredit() {
        return this != POSTPAID;
    }
}

package io.saldo.account;

import io.saldo.platform.fault.CrashPoint;

/** The places between two steps where this service may die; each is passed in any month of use. */
public enum AccountCrashPoint implements CrashPoint {
    ACCOUNT_SAVED_NOT_TOLD,
    ADJUSTMENT_POSTED,
    BILL_KEPT_NOT_POSTED,
    BOOKS_CHECKED,
    BOOK_WRITTEN,
    CHARGES_BEFORE_COMMIT,
    CHARGES_COMMITTED_NOT_ACKNOWLEDGED,
    CHARGES_SAVED,
    COMMAND_TOLD_NOT_KEPT,
    LOW_BALANCE_TOLD,
    PAYMENT_CREDITED,
    REGISTRATION_BEFORE_COMMIT,
    REGISTRATION_COMMITTED,
    SETTING_SAVED,
    SETTLEMENT_TOLD_NOT_POSTED
}

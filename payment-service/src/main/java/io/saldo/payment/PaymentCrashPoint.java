package io.saldo.payment;

import io.saldo.platform.fault.CrashPoint;

/** The places between two steps where this service may die. */
public enum PaymentCrashPoint implements CrashPoint {
    CALLBACK_HANDLED,
    CALLBACK_STORED,
    CHARGE_ANSWERED,
    CHARGE_BEFORE_CALL,
    INQUIRY_ANSWERED,
    ORDER_BEFORE_INQUIRY,
    PAGE_STORED,
    REFUND_ANSWERED,
    REFUND_BEFORE_CALL,
    REPORT_BEFORE_COMMIT,
    STATUS_ANSWERED
}

package io.saldo.invoice;

import io.saldo.platform.fault.CrashPoint;

/** The places of this service where a process may die. */
public enum InvoiceCrashPoint implements CrashPoint {
    USAGE_BEFORE_COMMIT,
    USAGE_COMMITTED_NOT_ACKNOWLEDGED
}

package io.saldo.platform.fault;

/** The places of {@code platform}; a service has an enum of its own beside this one. */
public enum PlatformCrashPoint implements CrashPoint {
    DUE_BEFORE_COMMIT,
    DUE_COMMITTED,
    IDEMPOTENCY_BEFORE_COMMIT,
    IDEMPOTENCY_COMMITTED,
    INBOX_BEFORE_COMMIT,
    INBOX_COMMITTED_NOT_ACKNOWLEDGED,
    OUTBOX_BEFORE_SEND,
    OUTBOX_SENT_NOT_DELETED,
    PARKED_NOT_ACKNOWLEDGED
}

package io.saldo.notification;

import io.saldo.platform.fault.CrashPoint;

/** Where this service may die between two steps. */
public enum NotificationCrashPoint implements CrashPoint {
    MAIL_BEFORE_SEND,
    MAIL_SENT_NOT_RECORDED,
    WEBHOOK_BEFORE_SEND,
    WEBHOOK_SENT_NOT_RECORDED
}

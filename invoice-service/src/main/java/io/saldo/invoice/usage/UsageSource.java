package io.saldo.invoice.usage;

/** How usage came in: over HTTP whoever sent it is told what was wrong, from Kafka everything refused is parked. */
enum UsageSource {
    HTTP,
    KAFKA;

    boolean parks(UsageRefusal.Reason reason) {
        return this == KAFKA || !reason.isWrong();
    }
}

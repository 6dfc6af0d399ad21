package io.saldo.notification.webhook;

/** Who changes a webhook, and why. */
record By(String actor, String reason) {}

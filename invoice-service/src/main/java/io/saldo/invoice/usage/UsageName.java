package io.saldo.invoice.usage;

/** What a sender calls an event of its own. */
public record UsageName(String source, String id) {}

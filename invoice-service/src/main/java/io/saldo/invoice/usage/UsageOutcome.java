package io.saldo.invoice.usage;

/** What became of one event of a batch. */
public sealed interface UsageOutcome {

    record Accepted() implements UsageOutcome {}

    record Duplicate() implements UsageOutcome {}

    record Refused(UsageRefusal why) implements UsageOutcome {}
}

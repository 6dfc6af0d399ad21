package io.saldo.stack.restore;

import org.apache.kafka.common.TopicPartition;

/** Of one partition: where the time before the moment begins, where it ends, and where the partition does. */
record Span(TopicPartition partition, long from, long until, long end) {

    long skipped() {
        return end - until;
    }
}

package io.saldo.platform.outbox;

import java.util.Map;

/** A row of the outbox that is about to be sent, as final bytes; edited since it was appended, it is not genuine. */
record PendingEvent(
        long id, int shard, String topic, String key, Map<String, String> headers, byte[] payload, boolean genuine) {}

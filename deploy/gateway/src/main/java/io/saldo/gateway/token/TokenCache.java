package io.saldo.gateway.token;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens found good not long ago: checking a signature costs more than all the rest of a request. One per event loop. */
final class TokenCache {

    private static final int SIZE = 2000;

    private KeySet keys = KeySet.NONE;
    private final Map<String, Caller> callers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Caller> eldest) {
            return size() > SIZE;
        }
    };

    /** The caller, unless the token has expired or the realm's keys have changed since. */
    Optional<Caller> find(String token, KeySet currentKeys, Instant now) {
        if (!keys.equals(currentKeys)) {
            keys = currentKeys;
            callers.clear();
        }
        return Optional.ofNullable(callers.get(token)).filter(caller -> now.isBefore(caller.until()));
    }

    void put(String token, Caller caller) {
        callers.put(token, caller);
    }
}

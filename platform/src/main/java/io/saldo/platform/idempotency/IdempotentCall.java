package io.saldo.platform.idempotency;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/**
 * A POST that has its effect once: scope (operation, billing account or {@code provider}, key), and the request, by
 * which a re-used key is told from a repeat. Whatever is many in a request is in an order that all processes share: a list or
 * a sorted set, as a repeat may come to another process.
 */
public record IdempotentCall(String operation, String scope, String key, Object request) {

    private static final int MAX_LENGTH = 255;

    public static IdempotentCall of(String operation, AccountId account, @Nullable String key, Object request) {
        return new IdempotentCall(operation, account.toString(), checkedKey(key), request);
    }

    public static IdempotentCall ofProvider(String operation, @Nullable String key, Object request) {
        return new IdempotentCall(operation, "provider", checkedKey(key), request);
    }

    /** The key as it is to be; refuses with 428 without one. */
    public static String checkedKey(@Nullable String key) {
        if (key == null || key.isEmpty()) {
            throw CommonProblems.IDEMPOTENCY_KEY_MISSING.because("Send an Idempotency-Key with this request.");
        }
        if (key.length() > MAX_LENGTH || !key.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw CommonProblems.malformed("Idempotency-Key", "1 to 255 visible ASCII characters.");
        }
        return key;
    }
}

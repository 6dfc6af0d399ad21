package io.saldo.payment.unmatched;

import java.util.Map;

/** {@code reference.changed} of the kind UNMATCHED_MONEY: the money has a place now. */
record UnmatchedMoneyGone(String kind, String id, long version, boolean removed, Map<String, String> value) {

    static UnmatchedMoneyGone of(String id) {
        return new UnmatchedMoneyGone(UnmatchedMoneyChanged.KIND, id, 2, true, Map.of());
    }

    String key() {
        return kind + ":" + id;
    }
}

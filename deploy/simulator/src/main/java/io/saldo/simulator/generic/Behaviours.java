package io.saldo.simulator.generic;

import io.saldo.simulator.Fields;
import java.util.HashMap;
import java.util.Map;

/** The script: one behaviour for all orders, and what single orders have instead. */
final class Behaviours {

    private final Map<String, Fields> ofOrders = new HashMap<>();
    private Behaviour ofAll = Behaviour.PROPER;

    Behaviour ofAll() {
        return ofAll;
    }

    Behaviour of(String merchantOrderId) {
        Fields own = ofOrders.get(merchantOrderId);
        return own == null ? ofAll : ofAll.with(own);
    }

    void setForAll(Fields given) {
        ofAll = Behaviour.PROPER.with(given);
    }

    /** May be set before the order exists. */
    void setFor(String merchantOrderId, Fields given) {
        Behaviour.PROPER.with(given);
        ofOrders.put(merchantOrderId, given);
    }

    void reset() {
        ofAll = Behaviour.PROPER;
        ofOrders.clear();
    }
}

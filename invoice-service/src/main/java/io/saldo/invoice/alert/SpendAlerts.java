package io.saldo.invoice.alert;

import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** The products of which an account wants to be told, each once (L-10). */
public record SpendAlerts(List<SpendAlert> list) {

    public static final SpendAlerts NONE = new SpendAlerts(List.of());

    static final int MOST = 10;

    public SpendAlerts {
        list = List.copyOf(list);
        if (list.size() > MOST) {
            throw new IllegalArgumentException("An account has at most " + MOST + " alerts.");
        }
        if (list.stream().map(SpendAlert::product).distinct().count() < list.size()) {
            throw new IllegalArgumentException("A product has one threshold.");
        }
    }

    Optional<Money> thresholdOf(String product) {
        return list.stream()
                .filter(alert -> alert.product().equals(product))
                .map(SpendAlert::threshold)
                .findFirst();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }
}

package io.saldo.payment.gateway;

import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** An order for which a payment page is wanted: total with tax and fee (gw:P-18), a duration instead of a moment (gw:P-17). */
public record PageRequested(
        String merchantOrderId,
        Money total,
        List<Item> items,
        String description,
        String customerName,
        String customerEmail,
        Optional<String> returnUrl) {

    public PageRequested {
        items = List.copyOf(items);
    }

    /** A part of the total, as the company's page may show it; the parts make up the total. */
    public record Item(String id, String name, Money price) {}
}

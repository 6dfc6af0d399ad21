package io.saldo.invoice.charge;

import io.saldo.invoice.setting.Tag;
import java.util.Comparator;

/** A detail of a running charge: a product, and within it a day, a resource, a tag, or nothing (U-8). */
public record DetailKey(ChargeKey charge, String product, String detail) implements Comparable<DetailKey> {

    private static final Comparator<DetailKey> ORDER = Comparator.comparing(DetailKey::charge)
            .thenComparing(DetailKey::product)
            .thenComparing(DetailKey::detail);

    static DetailKey ofProduct(Charge charge) {
        return new DetailKey(charge.key(), charge.product(), "");
    }

    static DetailKey ofDay(Charge charge) {
        return new DetailKey(charge.key(), charge.product(), charge.day().toString());
    }

    static DetailKey ofResource(Charge charge) {
        return new DetailKey(charge.key(), charge.product(), charge.resourceId());
    }

    static DetailKey ofTag(Charge charge, Tag tag) {
        return new DetailKey(charge.key(), charge.product(), tag.text());
    }

    @Override
    public int compareTo(DetailKey other) {
        return ORDER.compare(this, other);
    }
}

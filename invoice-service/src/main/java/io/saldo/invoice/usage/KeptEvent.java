package io.saldo.invoice.usage;

import io.saldo.invoice.charge.NetQuantity;
import io.saldo.invoice.charge.Share;
import io.saldo.invoice.setting.TagKeys;
import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A usage event that was recorded, with the correction that holds of it, if any. Of several the latest by event time
 * holds; each of them replaces the quantity, whichever event or correction it names (U-7).
 */
record KeptEvent(
        UsageKey key,
        String product,
        String resourceId,
        Quantity quantity,
        Instant start,
        Instant end,
        Map<String, String> tags,
        List<KeptPart> parts,
        Optional<Held> held) {

    /** A correction that holds: by whom, and the quantity that it says. */
    record Held(Quantity quantity, Instant at, String by) {

        static Held of(UsageEvent correction) {
            return new Held(correction.quantity(), correction.time(), correction.source() + ' ' + correction.id());
        }

        boolean isBefore(Held other) {
            return at.isBefore(other.at) || (at.equals(other.at) && by.compareTo(other.by) < 0);
        }
    }

    /** The same product and period; what else a correction says does not count. */
    boolean isMeantBy(UsageEvent correction) {
        return product.equals(correction.product()) && start.equals(correction.start()) && end.equals(correction.end());
    }

    boolean yieldsTo(UsageEvent correction) {
        return held.filter(now -> !now.isBefore(Held.of(correction))).isEmpty();
    }

    KeptEvent correctedBy(UsageEvent correction) {
        return new KeptEvent(
                key, product, resourceId, quantity, start, end, tags, parts, Optional.of(Held.of(correction)));
    }

    /** What the correction changes, part by part. */
    List<Share> shares(UsageEvent correction, TagKeys listed) {
        List<Quantity> before = quantities(held.map(Held::quantity).orElse(quantity));
        List<Quantity> after = quantities(correction.quantity());
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            KeptPart part = parts.get(i);
            shares.add(new Share(
                    part.key(),
                    product,
                    part.day(),
                    resourceId,
                    listed.listed(tags, part.day()),
                    NetQuantity.of(before.get(i)),
                    NetQuantity.of(after.get(i)),
                    part.tariff(),
                    part.countsInOngoing(),
                    part.from(),
                    part.to()));
        }
        return shares;
    }

    /** Split as the event was (U-4); the time between parts was not rated, but has its share. */
    private List<Quantity> quantities(Quantity whole) {
        var proportion = new Proportion(start, end, whole);
        List<Quantity> quantities = new ArrayList<>();
        Quantity left = whole;
        Instant at = start;
        for (KeptPart part : parts) {
            if (part.from().isAfter(at)) {
                left = left.minus(proportion.of(at, part.from()));
            }
            Quantity share = part.to().equals(end) ? left : proportion.of(part.from(), part.to());
            quantities.add(share);
            left = left.minus(share);
            at = part.to();
        }
        return quantities;
    }
}

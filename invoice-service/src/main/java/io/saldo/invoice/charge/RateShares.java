package io.saldo.invoice.charge;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes charges of shares; only where a month is rated as a whole it reads and keeps anything (U-6). */
@UseCase
public class RateShares {

    private final MonthQuantityStore months;

    RateShares(MonthQuantityStore months) {
        this.months = months;
    }

    /** One charge for each share, in their order. */
    @WithTransaction
    public Uni<List<Charge>> handle(List<Share> shares) {
        SortedMap<MonthKey, CurrencyUnit> rated = new TreeMap<>();
        for (Share share : shares) {
            if (!share.isRatedAlone()) {
                rated.put(MonthKey.of(share), share.tariff().currency());
            }
        }
        if (rated.isEmpty()) {
            return Uni.createFrom().item(shares.stream().map(Share::alone).toList());
        }
        return months.lock(rated).map(MonthRating::new).chain(rating -> {
            List<Charge> charges = shares.stream().map(rating::charge).toList();
            return months.keep(rating.standings()).replaceWith(charges);
        });
    }
}

package io.saldo.account.approval;

import io.saldo.account.providersetting.LimitedDeed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Finds what carries a wish out. */
@Singleton
class FindDeed {

    private final Instance<OperatorDeed> deeds;

    FindDeed(Instance<OperatorDeed> deeds) {
        this.deeds = deeds;
    }

    OperatorDeed of(LimitedDeed deed) {
        return deeds.stream()
                .filter(bean -> bean.deed() == deed)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing carries out " + deed + "."));
    }
}

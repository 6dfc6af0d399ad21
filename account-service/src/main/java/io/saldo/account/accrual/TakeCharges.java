package io.saldo.account.accrual;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes of a delivery whatever can be taken together, in one transaction. From the first record of a key that cannot, the
 * key's records are given back in their order, to be taken or parked one by one.
 */
@UseCase
class TakeCharges {

    /** Under this name events are parked; it never changes. */
    static final String CONSUMER = "charge-accrued";

    private final AccrueCharges accrue;
    private final ParkedEvents parked;

    TakeCharges(AccrueCharges accrue, ParkedEvents parked) {
        this.accrue = accrue;
        this.parked = parked;
    }

    /** A record, its key, and its data, if both can be read. */
    record Delivered(ConsumerRecord<byte[], byte[]> message, Optional<String> key, Optional<ChargeAccrued> accrued) {

        private boolean isClean() {
            return accrued.isPresent()
                    && accrued.map(event -> event.billingAccountId().toString()).equals(key);
        }
    }

    @WithTransaction
    Uni<List<Delivered>> handle(List<Delivered> delivery) {
        Set<String> keys = new LinkedHashSet<>();
        delivery.forEach(one -> one.key().ifPresent(keys::add));
        return parked.keysOf(CONSUMER, keys).chain(waiting -> {
            List<Delivered> clean = clean(delivery, waiting);
            return accrue.handle(clean.stream()
                            .map(one -> one.accrued().orElseThrow())
                            .toList())
                    .map(leftOut -> rest(delivery, clean, leftOut))
                    .invoke(() -> Crash.at(AccountCrashPoint.CHARGES_BEFORE_COMMIT));
        });
    }

    private static List<Delivered> clean(List<Delivered> delivery, Set<String> waiting) {
        Set<Optional<String>> doubtful = new HashSet<>();
        waiting.forEach(key -> doubtful.add(Optional.of(key)));
        List<Delivered> clean = new ArrayList<>();
        for (Delivered one : delivery) {
            if (one.isClean() && !doubtful.contains(one.key())) {
                clean.add(one);
            } else {
                doubtful.add(one.key());
            }
        }
        return clean;
    }

    private static List<Delivered> rest(List<Delivered> delivery, List<Delivered> clean, Set<AccountId> leftOut) {
        Set<Delivered> taken = new HashSet<>(clean);
        taken.removeIf(one -> leftOut.contains(one.accrued().orElseThrow().billingAccountId()));
        return delivery.stream().filter(one -> !taken.contains(one)).toList();
    }
}

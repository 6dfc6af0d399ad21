package io.saldo.payment.setting;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.EventRefused;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Keeps the newest minimum of payments that the provider has set (I-6, C-8). */
@UseCase
public class KeepMinimumPayment {

    public static final String NAME = "minimum-payment";

    private final MinimumPaymentStore store;
    private final ObjectMapper json;

    KeepMinimumPayment(MinimumPaymentStore store, ObjectMapper json) {
        this.store = store;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    @WithTransaction
    public Uni<Void> handle(long version, Map<String, Object> value) {
        try {
            MinimumPayments minimums =
                    json.convertValue(value, MinimumValue.class).minimums();
            return store.keep(version, minimums).replaceWithVoid();
        } catch (IllegalArgumentException e) {
            throw EventRefused.because("BAD_SETTING", "The value of minimum-payment cannot be read.");
        }
    }
}

package io.saldo.payment.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The setting minimum-payment, at its newest version. */
@Singleton
public class MinimumPaymentStore {

    private static final String KEEP = """
            insert into minimum_payment (one, version, data) values (true, :version, :data)
            on conflict (one) do update set version = excluded.version, data = excluded.data
            where minimum_payment.version < excluded.version
            """;

    private final ObjectMapper json;

    MinimumPaymentStore(ObjectMapper json) {
        this.json = json;
    }

    Uni<Integer> keep(long version, MinimumPayments minimums) {
        return Sql.of(KEEP)
                .with("version", version)
                .with("data", write(minimums))
                .update();
    }

    public Uni<MinimumPayments> find() {
        return Sql.of("select data from minimum_payment")
                .one(row -> read(row.text("data")))
                .map(found -> found.orElse(MinimumPayments.USUAL));
    }

    private String write(MinimumPayments minimums) {
        try {
            return json.writeValueAsString(minimums);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write minimums", e);
        }
    }

    private MinimumPayments read(String data) {
        try {
            return json.readValue(data, MinimumPayments.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read minimums of ours", e);
        }
    }
}

package io.saldo.invoice.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The thresholds of an account, beside its row, which rating reads anyway. */
@Singleton
public class SpendAlertStore {

    private static final TypeReference<List<SpendAlert>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    SpendAlertStore(ObjectMapper json) {
        this.json = json;
    }

    Uni<SpendAlerts> find(AccountId account) {
        return Sql.of("select spend_alerts from billing_account where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> read(row.optionalText("spend_alerts")))
                .map(found -> found.orElse(SpendAlerts.NONE));
    }

    /** The account is locked. */
    Uni<Integer> put(AccountId account, SpendAlerts alerts) {
        return Sql.of("update billing_account set spend_alerts = :alerts where billing_account_id = :account")
                .with("account", account.value())
                .with("alerts", alerts.isEmpty() ? null : write(alerts))
                .update();
    }

    /** A list as it was kept; none where nothing was. */
    public SpendAlerts read(Optional<String> kept) {
        return kept.map(this::parse)
                .map((Function<List<SpendAlert>, SpendAlerts>) SpendAlerts::new)
                .orElse(SpendAlerts.NONE);
    }

    private List<SpendAlert> parse(String kept) {
        try {
            return json.readValue(kept, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept alerts cannot be read.", e);
        }
    }

    private String write(SpendAlerts alerts) {
        try {
            return json.writeValueAsString(alerts.list());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Alerts cannot be written.", e);
        }
    }
}

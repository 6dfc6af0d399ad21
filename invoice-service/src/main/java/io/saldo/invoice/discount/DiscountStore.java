package io.saldo.invoice.discount;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The discounts of an account, one list beside its row, which rating reads anyway. */
@Singleton
public class DiscountStore {

    private static final TypeReference<List<DiscountView>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    DiscountStore(ObjectMapper json) {
        this.json = json;
    }

    Uni<List<DiscountView>> find(AccountId account) {
        return Sql.of("select discounts from billing_account where billing_account_id = :account")
                .with("account", account.value())
                .one(row -> views(row.optionalText("discounts")))
                .map(found -> found.orElse(List.of()));
    }

    /** Those that hold for the account, its main account's too where it shares them (E-15). */
    public Uni<Discounts> of(AccountId account) {
        return Sql.of("select a.discounts, m.discounts as shared from billing_account a"
                        + " left join billing_account m on m.billing_account_id = a.discounts_of"
                        + " where a.billing_account_id = :account")
                .with("account", account.value())
                .one(row -> new Discounts(read(row.optionalText("discounts")), read(row.optionalText("shared"))))
                .map(found -> found.orElse(Discounts.NONE));
    }

    /** The account is locked. */
    Uni<Integer> put(AccountId account, List<DiscountView> discounts) {
        return Sql.of("update billing_account set discounts = :discounts where billing_account_id = :account")
                .with("account", account.value())
                .with("discounts", discounts.isEmpty() ? null : write(discounts))
                .update();
    }

    /** A list as it was kept; none where nothing was. */
    public List<Discount> read(Optional<String> kept) {
        return kept.isEmpty()
                ? List.of()
                : views(kept).stream().map(DiscountView::discount).toList();
    }

    private List<DiscountView> views(Optional<String> kept) {
        try {
            return kept.isEmpty() ? List.of() : json.readValue(kept.get(), LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept discounts cannot be read.", e);
        }
    }

    private String write(List<DiscountView> discounts) {
        try {
            return json.writeValueAsString(discounts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Discounts cannot be written.", e);
        }
    }
}

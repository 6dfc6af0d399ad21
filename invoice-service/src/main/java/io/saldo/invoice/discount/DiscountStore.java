package io.saldo.invoice.discount;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.BillingCalendar;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The discounts of an account, one list beside its row, which rating reads anyway. */
@Singleton
public class DiscountStore {

    /** Columns of an account {@code a} that {@link #of(Row, BillingCalendar)} reads: its own discounts, and all ever shared. */
    public static final String COLUMNS = """
            a.discounts, (
                select cast(json_agg(json_build_object('from', s.held_from, 'to', s.held_to,
                                                       'discounts', cast(m.discounts as json))) as text)
                from (select a.discounts_of as main_account, a.discounts_since as held_from,
                             cast(null as timestamptz) as held_to
                      union all
                      select p.main_account, p.held_from, p.held_to from past_discount_sharing p
                      where p.billing_account_id = a.billing_account_id) s
                join billing_account m on m.billing_account_id = s.main_account
                where m.discounts is not null) as shared
            """;

    private static final TypeReference<List<DiscountView>> LIST = new TypeReference<>() {};

    private static final TypeReference<List<SharedDiscounts>> SHARED = new TypeReference<>() {};

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

    /** Those of the account, and those that its main account shares with it (E-15). */
    public Uni<Discounts> of(AccountChanged account) {
        return Sql.of("select " + COLUMNS + " from billing_account a where a.billing_account_id = :account")
                .with("account", account.billingAccountId().value())
                .one(row -> of(row, account.calendar()))
                .map(found -> found.orElse(Discounts.NONE));
    }

    /** From {@link #COLUMNS}, in the days of a calendar. */
    public Discounts of(Row row, BillingCalendar calendar) {
        return new Discounts(
                views(row.optionalText("discounts")).stream()
                        .map(DiscountView::discount)
                        .toList(),
                read(row.optionalText("shared"), SHARED).stream()
                        .flatMap(shared -> shared.on(calendar))
                        .toList());
    }

    /** The account is locked. */
    Uni<Integer> put(AccountId account, List<DiscountView> discounts) {
        return Sql.of("update billing_account set discounts = :discounts where billing_account_id = :account")
                .with("account", account.value())
                .with("discounts", discounts.isEmpty() ? null : write(discounts))
                .update();
    }

    private List<DiscountView> views(Optional<String> kept) {
        return read(kept, LIST);
    }

    private <T> List<T> read(Optional<String> kept, TypeReference<List<T>> type) {
        try {
            return kept.isEmpty() ? List.of() : json.readValue(kept.get(), type);
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

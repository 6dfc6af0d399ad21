package io.saldo.account.unified;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.account.manual.SettlementWish;
import io.saldo.account.unified.UnifiedSettlement.Span;
import io.saldo.account.unified.UnifiedSettlement.State;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unified settlements; changed only while the main account is locked. */
@Singleton
class UnifiedSettlementStore {

    private static final String INSERT = """
            insert into unified_settlement (settlement_id, enterprise_id, main_account, state, created_at, created_by)
            values (:id, :enterprise, :main, :state, :createdAt, :by)
            """;

    private static final String INSERT_SHARES = """
            insert into unified_settlement_share (billing_account_id, settlement_id, wish, state)
            select account, :id, wish, 'WAITING'
            from unnest(cast(:accounts as bigint[]), cast(:wishes as text[])) as share (account, wish)
            """;

    private static final String UPDATE = """
            update unified_settlement
            set state = :state, started_at = cast(cast(:startedAt as text) as timestamptz),
                ended_at = cast(cast(:endedAt as text) as timestamptz)
            where settlement_id = :id
            """;

    private static final String END_SHARE = """
            update unified_settlement_share set state = :state, outcome = :outcome
            where billing_account_id = :account and settlement_id = :id
            """;

    private static final String OF_ACCOUNT = """
            select unified_settlement as settlement_id from write_off_setting
            where billing_account_id = :account and unified_settlement is not null
            """;

    private static final String LOCKED = "select 1 as one from write_off_setting where unified_settlement = :id"
            + " and billing_account_id = any(cast(:accounts as bigint[])) limit 1";

    private final ObjectMapper json;

    UnifiedSettlementStore(ObjectMapper json) {
        this.json = json;
    }

    Uni<Integer> insert(UnifiedSettlement made, String by) {
        return Sql.of(INSERT)
                .with("id", made.id())
                .with("enterprise", made.enterpriseId())
                .with("main", made.mainAccount().value())
                .with("state", made.state().name())
                .with("createdAt", made.span().createdAt())
                .with("by", by)
                .update()
                .chain(() -> Sql.of(INSERT_SHARES)
                        .with("id", made.id())
                        .with("accounts", numbers(made.accounts()))
                        .with(
                                "wishes",
                                made.shares().stream()
                                        .map(share -> text(share.wish()))
                                        .toArray(String[]::new))
                        .update());
    }

    Uni<Integer> update(UnifiedSettlement settlement) {
        return Sql.of(UPDATE)
                .with("id", settlement.id())
                .with("state", settlement.state().name())
                .with("startedAt", moment(settlement.span().startedAt()))
                .with("endedAt", moment(settlement.span().endedAt()))
                .update();
    }

    Uni<Integer> end(String id, AccountId account, Share.Outcome outcome) {
        return Sql.of(END_SHARE)
                .with("id", id)
                .with("account", account.value())
                .with("state", outcome.state().name())
                .with("outcome", text(outcome))
                .update();
    }

    Uni<Optional<UnifiedSettlement>> find(String id) {
        return Sql.of("select billing_account_id, wish, state, outcome from unified_settlement_share"
                        + " where settlement_id = :id order by billing_account_id")
                .with("id", id)
                .list(this::share)
                .chain(shares -> Sql.of("select * from unified_settlement where settlement_id = :id")
                        .with("id", id)
                        .one(row -> settlement(row, shares)));
    }

    /** The one that runs for an account. */
    Uni<Optional<UnifiedSettlement>> running(AccountId account) {
        return Sql.of(OF_ACCOUNT)
                .with("account", account.value())
                .one(row -> row.text("settlement_id"))
                .chain(id -> id.map(this::find).orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** Whether it has not ended for each of its accounts yet. */
    Uni<Boolean> isLocking(UnifiedSettlement settlement) {
        return Sql.of(LOCKED)
                .with("id", settlement.id())
                .with("accounts", numbers(settlement.accounts()))
                .one(row -> true)
                .map(Optional::isPresent);
    }

    private static UnifiedSettlement settlement(Row row, List<Share> shares) {
        return new UnifiedSettlement(
                row.text("settlement_id"),
                row.text("enterprise_id"),
                row.accountId("main_account"),
                State.valueOf(row.text("state")),
                new Span(row.instant("created_at"), row.optionalInstant("started_at"), row.optionalInstant("ended_at")),
                shares);
    }

    private Share share(Row row) {
        return new Share(
                row.accountId("billing_account_id"),
                read(row.text("wish"), SettlementWish.class),
                Share.State.valueOf(row.text("state")),
                row.optionalText("outcome").map(text -> read(text, Share.Outcome.class)));
    }

    private static Long[] numbers(List<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toArray(Long[]::new);
    }

    private static @Nullable String moment(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.saldo.account.settlement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.saldo.account.account.AccountKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two switches of write-off; without a choice automatic is on and previous bills are off (W-7, W-8). */
@Singleton
public class SwitchesStore {

    private static final String LOCK = """
            insert into write_off_setting (billing_account_id, automatic, previous_bills, unified_settlement)
            select account, true, false, :settlement from unnest(cast(:accounts as bigint[])) as account
            on conflict (billing_account_id) do update set unified_settlement = excluded.unified_settlement
            """;

    private static final String LOCKED = """
            select billing_account_id from write_off_setting
            where billing_account_id = any(cast(:accounts as bigint[])) and unified_settlement is not null
            order by billing_account_id
            """;

    public Uni<WriteOff.Switches> chosen(AccountId account) {
        return setting(account).map(SwitchesStore::switches);
    }

    /** Empty for ecosystem accounts, which have no write-off. */
    public Uni<Optional<WriteOff.Switches>> inForce(AccountId account, AccountKind kind) {
        return setting(account).map(found -> {
            WriteOff.Switches chosen = switches(found);
            return AutoWriteOff.inForce(kind, chosen.auto(), isLocked(found))
                    .map(auto -> new WriteOff.Switches(auto, chosen.bound()));
        });
    }

    /** Whether a unified settlement runs for the account (W-12). */
    public Uni<Boolean> isLocked(AccountId account) {
        return setting(account).map(SwitchesStore::isLocked);
    }

    /** Those for which a unified settlement runs. */
    public Uni<List<AccountId>> locked(Collection<AccountId> accounts) {
        return Sql.of(LOCKED).with("accounts", numbers(accounts)).list(row -> row.accountId("billing_account_id"));
    }

    /** For a unified settlement that begins; what was chosen stays. Only while the accounts are locked. */
    public Uni<Integer> lock(Collection<AccountId> accounts, String settlement) {
        return Sql.of(LOCK)
                .with("accounts", numbers(accounts))
                .with("settlement", settlement)
                .update();
    }

    /** What was chosen holds again; only while the account is locked. */
    public Uni<Void> unlock(AccountId account) {
        return Panache.getSession().chain(session -> session.find(WriteOffSettingEntity.class, account.value())
                .invoke(found -> found.unifiedSettlement = null)
                .chain(session::flush));
    }

    /** Only while the account is locked. */
    public Uni<Void> save(AccountId account, WriteOff.Switches switches) {
        return Panache.getSession().chain(session -> session.find(WriteOffSettingEntity.class, account.value())
                .chain(found -> found == null
                        ? session.persist(fill(account, new WriteOffSettingEntity(), switches))
                        : Uni.createFrom().voidItem().invoke(() -> fill(account, found, switches)))
                .chain(session::flush));
    }

    private static WriteOffSettingEntity fill(
            AccountId account, WriteOffSettingEntity entity, WriteOff.Switches switches) {
        entity.billingAccountId = account.value();
        entity.automatic = switches.auto() == AutoWriteOff.ON;
        entity.previousBills = switches.bound() == MonthBound.ANY_MONTH;
        return entity;
    }

    private static Uni<@Nullable WriteOffSettingEntity> setting(AccountId account) {
        return Panache.getSession().chain(session -> session.find(WriteOffSettingEntity.class, account.value()));
    }

    private static boolean isLocked(@Nullable WriteOffSettingEntity entity) {
        return entity != null && entity.unifiedSettlement != null;
    }

    private static Long[] numbers(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toArray(Long[]::new);
    }

    private static WriteOff.Switches switches(@Nullable WriteOffSettingEntity entity) {
        if (entity == null) {
            return new WriteOff.Switches(AutoWriteOff.ON, MonthBound.OWN_MONTH_AND_LATER);
        }
        return new WriteOff.Switches(
                entity.automatic ? AutoWriteOff.ON : AutoWriteOff.OFF,
                entity.previousBills ? MonthBound.ANY_MONTH : MonthBound.OWN_MONTH_AND_LATER);
    }
}

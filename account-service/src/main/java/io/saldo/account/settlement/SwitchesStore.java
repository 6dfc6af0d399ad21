package io.saldo.account.settlement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.saldo.account.account.AccountKind;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The two switches of write-off; without a choice automatic is on and previous bills are off (W-7, W-8). */
@Singleton
public class SwitchesStore {

    public Uni<WriteOff.Switches> chosen(AccountId account) {
        return Panache.getSession()
                .chain(session -> session.find(WriteOffSettingEntity.class, account.value()))
                .map(found -> found == null
                        ? new WriteOff.Switches(AutoWriteOff.ON, MonthBound.OWN_MONTH_AND_LATER)
                        : switches(found));
    }

    /** Empty for ecosystem accounts, which have no write-off. */
    public Uni<Optional<WriteOff.Switches>> inForce(AccountId account, AccountKind kind) {
        return chosen(account).map(chosen -> AutoWriteOff.inForce(kind, chosen.auto())
                .map(auto -> new WriteOff.Switches(auto, chosen.bound())));
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

    private static WriteOff.Switches switches(WriteOffSettingEntity entity) {
        return new WriteOff.Switches(
                entity.automatic ? AutoWriteOff.ON : AutoWriteOff.OFF,
                entity.previousBills ? MonthBound.ANY_MONTH : MonthBound.OWN_MONTH_AND_LATER);
    }
}

package io.saldo.account.setting;

import io.saldo.account.account.AccountStore;
import io.saldo.account.settlement.AutoWriteOff;
import io.saldo.account.settlement.MonthBound;
import io.saldo.account.settlement.SwitchesStore;
import io.saldo.account.settlement.WriteOff.Switches;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the switches of write-off that are in force. */
@Singleton
class FindSwitches {

    private final AccountStore accounts;
    private final SwitchesStore switches;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindSwitches(AccountStore accounts, SwitchesStore switches, UnitOfWork unitOfWork, BillingClock clock) {
        this.accounts = accounts;
        this.switches = switches;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<Boolean> automatic(AccountId id) {
        return inForce(id)
                .map(found -> found.filter(it -> it.auto() == AutoWriteOff.ON).isPresent());
    }

    Uni<Boolean> previousBills(AccountId id) {
        return inForce(id).map(found -> found.filter(it -> it.bound() == MonthBound.ANY_MONTH)
                .isPresent());
    }

    private Uni<Optional<Switches>> inForce(AccountId id) {
        return unitOfWork.run(() -> accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(account -> switches.inForce(id, account.kindAt(clock.now()))));
    }
}

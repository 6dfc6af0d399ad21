package io.saldo.invoice.alert;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows the thresholds of an account. */
@Singleton
class FindSpendAlerts {

    private final SpendAlertStore alerts;
    private final UnitOfWork unitOfWork;

    FindSpendAlerts(SpendAlertStore alerts, UnitOfWork unitOfWork) {
        this.alerts = alerts;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<SpendAlert>> of(AccountId account) {
        return unitOfWork.run(() -> alerts.find(account)).map(SpendAlerts::list);
    }
}

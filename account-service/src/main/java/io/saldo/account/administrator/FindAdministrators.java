package io.saldo.account.administrator;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the administrators of an account. */
@Singleton
class FindAdministrators {

    private final AdministratorStore administrators;
    private final UnitOfWork unitOfWork;

    FindAdministrators(AdministratorStore administrators, UnitOfWork unitOfWork) {
        this.administrators = administrators;
        this.unitOfWork = unitOfWork;
    }

    Uni<List<AdministratorView>> of(AccountId account) {
        return unitOfWork.run(() -> administrators.rows(account));
    }
}

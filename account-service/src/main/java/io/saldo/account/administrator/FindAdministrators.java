package io.saldo.account.administrator;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Finds the administrators of an account, newest first. */
@Singleton
class FindAdministrators {

    private final AdministratorStore administrators;
    private final UnitOfWork unitOfWork;

    FindAdministrators(AdministratorStore administrators, UnitOfWork unitOfWork) {
        this.administrators = administrators;
        this.unitOfWork = unitOfWork;
    }

    Uni<Page<AdministratorView>> page(AccountId account, PageRequest page) {
        return unitOfWork
                .run(() -> administrators.page(account, Position.before(page), page.rowsToRead()))
                .map(rows -> Page.of(page, rows, FindAdministrators::position));
    }

    private static String position(AdministratorView last) {
        return new Position(last.since(), last.cloudAccountId()).toString();
    }
}

package io.saldo.payment.method;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows the saved methods of an account, the newest first. */
@Singleton
class FindMethods {

    private final MethodStore methods;

    FindMethods(MethodStore methods) {
        this.methods = methods;
    }

    Uni<Page<MethodView>> page(AccountId account, PageRequest page) {
        return methods.page(account, page.after().orElse(""), page.rowsToRead())
                .map(rows -> Page.of(page, rows.stream().map(MethodView::of).toList(), MethodView::methodId));
    }

    /** One that is the account's and not removed. */
    Uni<Optional<MethodView>> one(AccountId account, String methodId) {
        return methods.find(methodId)
                .map(found -> found.filter(method -> method.account().equals(account))
                        .filter(method -> method.state() != MethodState.REMOVED)
                        .map(MethodView::of));
    }
}

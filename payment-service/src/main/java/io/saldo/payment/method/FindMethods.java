package io.saldo.payment.method;

import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows the saved methods of an account, the newest first. */
@Singleton
class FindMethods {

    private final MethodStore methods;

    FindMethods(MethodStore methods) {
        this.methods = methods;
    }

    Uni<List<MethodView>> of(AccountId account) {
        return methods.of(account)
                .map(all -> all.reversed().stream().map(MethodView::of).toList());
    }

    /** One that is the account's and not removed. */
    Uni<Optional<MethodView>> one(AccountId account, String methodId) {
        return methods.find(methodId)
                .map(found -> found.filter(method -> method.account().equals(account))
                        .filter(method -> method.state() != MethodState.REMOVED)
                        .map(MethodView::of));
    }
}

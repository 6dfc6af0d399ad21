package io.saldo.payment.method;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The second half of saving a method: asks for its page, stores it, and answers; may be done again for the same one. */
@Singleton
class OpenSetupGateway {

    private final MethodGateway gateway;
    private final KeepSetup keep;
    private final FindMethods find;
    private final UnitOfWork unitOfWork;

    OpenSetupGateway(MethodGateway gateway, KeepSetup keep, FindMethods find, UnitOfWork unitOfWork) {
        this.gateway = gateway;
        this.keep = keep;
        this.find = find;
        this.unitOfWork = unitOfWork;
    }

    Uni<Answer> page(AccountId account, String methodId) {
        return shown(account, methodId)
                .chain(method -> method.state() == MethodState.SETTING_UP
                                && method.setupUrl().isEmpty()
                        ? ask(methodId)
                        : Uni.createFrom().voidItem())
                .chain(() -> shown(account, methodId))
                .map(Answer::created);
    }

    private Uni<MethodView> shown(AccountId account, String methodId) {
        return unitOfWork.run(() -> find.one(account, methodId)).map(Optional::orElseThrow);
    }

    private Uni<Void> ask(String methodId) {
        return gateway.page(methodId)
                .onFailure(GatewayAway.class)
                .transform(PaymentProblems::away)
                .chain(page -> keep.handle(methodId, page));
    }
}

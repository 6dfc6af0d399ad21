package io.saldo.payment.method;

import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.Capabilities;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.PaymentPage;
import io.saldo.payment.gateway.SavedMethodGateway;
import io.saldo.payment.gateway.SetupAsked;
import io.saldo.payment.gateway.SetupRefs;
import io.saldo.payment.gateway.SetupReport;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the company of a method: for its page, or how it stands. Calls are made outside of any transaction. */
@Singleton
class MethodGateway {

    private final MethodStore methods;
    private final AccountStore accounts;
    private final GatewayAccountStore gatewayAccounts;
    private final Capabilities capabilities;
    private final UnitOfWork unitOfWork;

    MethodGateway(
            MethodStore methods,
            AccountStore accounts,
            GatewayAccountStore gatewayAccounts,
            Capabilities capabilities,
            UnitOfWork unitOfWork) {
        this.methods = methods;
        this.accounts = accounts;
        this.gatewayAccounts = gatewayAccounts;
        this.capabilities = capabilities;
        this.unitOfWork = unitOfWork;
    }

    private record Party(SavedMethod method, Account owner, GatewayAccount gateway) {}

    Uni<PaymentPage> page(String methodId) {
        return party(methodId).chain(party -> gateway(party)
                .setUp(
                        party.gateway(),
                        new SetupAsked(
                                methodId,
                                party.owner().name(),
                                party.owner().email(),
                                party.method().returnUrl())));
    }

    Uni<SetupReport> report(String methodId) {
        return party(methodId).chain(party -> gateway(party)
                .setupStatus(
                        party.gateway(), new SetupRefs(methodId, party.method().gatewayId())));
    }

    private SavedMethodGateway gateway(Party party) {
        return capabilities
                .saving(party.gateway().gateway())
                .orElseThrow(() -> new IllegalStateException(
                        "Nothing is saved at " + party.gateway().name()));
    }

    private Uni<Party> party(String methodId) {
        return unitOfWork.run(
                () -> methods.find(methodId).map(Optional::orElseThrow).chain(method -> accounts.find(method.account())
                        .map(Optional::orElseThrow)
                        .chain(owner -> gatewayAccounts
                                .existing(method.gatewayAccount())
                                .map(gateway -> new Party(method, owner, gateway)))));
    }
}

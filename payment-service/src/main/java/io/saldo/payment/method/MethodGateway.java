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
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks the company of a method: for its page, or how it stands. Calls are made outside of any transaction. */
@Singleton
class MethodGateway {

    private static final Logger LOG = Logger.getLogger(MethodGateway.class);
    private static final Duration FORGETS_WITHIN = Duration.ofSeconds(10);

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

    /** A method with its owner and the merchant account that it is kept through. */
    record Party(SavedMethod method, Account owner, GatewayAccount gateway) {}

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

    /**
     * Has the company forget a method that is removed here. Nobody can charge it any more, so a company that does not
     * answer does no harm.
     */
    Uni<Void> forget(Party removed) {
        return removed.method()
                .token()
                .map(token -> gateway(removed).forget(removed.gateway(), token.token()))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .ifNoItem()
                .after(FORGETS_WITHIN)
                .fail()
                .onFailure()
                .invoke(e -> LOG.warnf(
                        "%s may still keep %s: %s",
                        removed.gateway().name(), removed.method().methodId(), e.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private SavedMethodGateway gateway(Party party) {
        return capabilities
                .saving(party.gateway().gateway())
                .orElseThrow(() -> new IllegalStateException(
                        "Nothing is saved at " + party.gateway().name()));
    }

    Uni<Party> party(String methodId) {
        return unitOfWork.run(
                () -> methods.find(methodId).map(Optional::orElseThrow).chain(method -> accounts.find(method.account())
                        .map(Optional::orElseThrow)
                        .chain(owner -> gatewayAccounts
                                .existing(method.gatewayAccount())
                                .map(gateway -> new Party(method, owner, gateway)))));
    }
}

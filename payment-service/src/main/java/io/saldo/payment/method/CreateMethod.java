package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.channel.ChannelStore;
import io.saldo.payment.channel.ChannelTerms;
import io.saldo.payment.gateway.Capabilities;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.order.OrderRejection.ChannelNotAvailable;
import io.saldo.payment.order.TopUp;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Makes the row of a method that is to be saved, before anybody is called, or says why not (I-22). */
@UseCase
class CreateMethod {

    private static final String ID_TYPE = "mth";

    private final AccountStore accounts;
    private final ChannelStore channels;
    private final GatewayAccountStore gatewayAccounts;
    private final Capabilities capabilities;
    private final MethodStore methods;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    CreateMethod(
            AccountStore accounts,
            ChannelStore channels,
            GatewayAccountStore gatewayAccounts,
            Capabilities capabilities,
            MethodStore methods,
            AuditLog audit,
            IdGenerator ids,
            BillingClock clock) {
        this.accounts = accounts;
        this.channels = channels;
        this.gatewayAccounts = gatewayAccounts;
        this.capabilities = capabilities;
        this.methods = methods;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MethodResult> handle(AccountId id, MethodWish wish, Optional<Change> byStaff) {
        return accounts.lock(id)
                .map(Optional::orElseThrow)
                .chain(account -> TopUp.againstAccount(account)
                        .map(MethodRejection.NoPayments::new)
                        .map(CreateMethod::refused)
                        .orElseGet(() -> throughChannel(account, wish)))
                .call(made -> made instanceof MethodResult.Made && byStaff.isPresent()
                        ? audit.append(byStaff.get())
                        : Uni.createFrom().voidItem());
    }

    private Uni<MethodResult> throughChannel(Account account, MethodWish wish) {
        return channels.terms(wish.channel(), account.currencyAt(clock.now())).chain(terms -> terms.map(
                        found -> atCompany(account, wish, found))
                .orElseGet(() -> refused(new MethodRejection.NoPayments(new ChannelNotAvailable(wish.channel())))));
    }

    private Uni<MethodResult> atCompany(Account account, MethodWish wish, ChannelTerms terms) {
        return gatewayAccounts
                .existing(terms.gatewayAccount())
                .chain(gateway -> capabilities.saving(gateway.gateway()).isPresent()
                        ? store(account, wish, terms)
                        : refused(new MethodRejection.NothingSaved(wish.channel())));
    }

    private Uni<MethodResult> store(Account account, MethodWish wish, ChannelTerms terms) {
        var method = new SavedMethod(
                ids.newId(ID_TYPE, account.id()),
                account.id(),
                MethodState.SETTING_UP,
                terms.code(),
                terms.gatewayAccount(),
                wish.returnUrl(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                clock.now());
        return methods.insert(method).replaceWith(new MethodResult.Made(method.methodId()));
    }

    private static Uni<MethodResult> refused(MethodRejection rejection) {
        return Uni.createFrom().item(new MethodResult.Refused(rejection));
    }
}

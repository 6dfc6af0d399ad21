package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.due.ChargeDueStore;
import io.saldo.payment.gateway.SavedToken;
import io.saldo.payment.gateway.SetupReport;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Takes what a company says of a method that was to be saved. The first one of an account is its default, and what had to
 * wait for one is charged at once. A company that sends the number of a card instead of a token is not believed.
 */
@UseCase
class TakeSetup {

    private static final Logger LOG = Logger.getLogger(TakeSetup.class);

    private final AccountStore accounts;
    private final MethodStore methods;
    private final MethodCheckStore checks;
    private final ChargeDueStore dues;
    private final AnnounceMethods announce;
    private final BillingClock clock;

    TakeSetup(
            AccountStore accounts,
            MethodStore methods,
            MethodCheckStore checks,
            ChargeDueStore dues,
            AnnounceMethods announce,
            BillingClock clock) {
        this.accounts = accounts;
        this.methods = methods;
        this.checks = checks;
        this.dues = dues;
        this.announce = announce;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(String methodId, SetupReport report) {
        return methods.lock(methodId)
                .chain(found -> found.filter(method -> method.state() == MethodState.SETTING_UP)
                        .map(method -> take(method, report))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> methods.find(methodId))
                .chain(found -> found.map(method -> checks.plan(method, clock.now()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> take(SavedMethod method, SetupReport report) {
        return switch (report.state()) {
            case PENDING -> Uni.createFrom().voidItem();
            case FAILED -> methods.end(method.methodId(), MethodState.FAILED).replaceWithVoid();
            case ACTIVE -> {
                SavedToken token = report.token().orElseThrow();
                if (CardNumbers.isIn(token.token()) || CardNumbers.isIn(token.label())) {
                    LOG.errorf("%s: the company has sent the number of a card; it is not kept", method.methodId());
                    yield methods.end(method.methodId(), MethodState.FAILED).replaceWithVoid();
                }
                yield save(method, token);
            }
        };
    }

    private Uni<Void> save(SavedMethod method, SavedToken token) {
        return methods.activate(method.methodId(), token)
                .chain(() -> firstThreshold(method, token))
                .chain(() -> methods.of(method.account()))
                .chain(all -> all.stream().anyMatch(SavedMethod::isDefault)
                        ? Uni.createFrom().item(0)
                        : methods.makeDefault(method.account(), Optional.of(method.methodId())))
                .chain(() -> announce.handle(method.account()))
                .chain(() -> token.chargeable()
                        ? dues.chargeWaiting(method.account(), clock.now())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Integer> firstThreshold(SavedMethod method, SavedToken token) {
        return accounts.find(method.account())
                .map(found ->
                        found.flatMap(account -> FirstThreshold.of(token.kind(), account.currencyAt(clock.now()))))
                .chain(threshold -> methods.keepThreshold(method.methodId(), threshold));
    }
}

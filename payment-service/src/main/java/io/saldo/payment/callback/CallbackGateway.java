package io.saldo.payment.callback;

import io.saldo.payment.callback.CallbackStore.Callback;
import io.saldo.payment.gateway.Capabilities;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.Gateways;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.OrderRefs;
import io.saldo.payment.gateway.PaymentGateway;
import io.saldo.payment.gateway.RawCallback;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.method.WantMethodCheck;
import io.saldo.payment.order.TakeReport;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** What is done with callbacks outside of any transaction: proving them, and asking the company back (gw:P-7). */
@Singleton
class CallbackGateway {

    private static final Logger LOG = Logger.getLogger(CallbackGateway.class);

    /** The money was there; it may have gone back since. */
    private static final Set<ReportedState> AGREES = EnumSet.of(
            ReportedState.PAID,
            ReportedState.REVERSED,
            ReportedState.VOIDED,
            ReportedState.CHARGEBACK,
            ReportedState.REFUNDED);

    private final GatewayAccountStore accounts;
    private final Gateways gateways;
    private final Capabilities capabilities;
    private final WantMethodCheck methods;
    private final CallbackStore callbacks;
    private final ReceiveCallback receive;
    private final HandleCallback handle;
    private final RejectCallback reject;
    private final TakeReport take;
    private final UnitOfWork unitOfWork;

    CallbackGateway(
            GatewayAccountStore accounts,
            Gateways gateways,
            Capabilities capabilities,
            WantMethodCheck methods,
            CallbackStore callbacks,
            ReceiveCallback receive,
            HandleCallback handle,
            RejectCallback reject,
            TakeReport take,
            UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.capabilities = capabilities;
        this.methods = methods;
        this.callbacks = callbacks;
        this.receive = receive;
        this.handle = handle;
        this.reject = reject;
        this.take = take;
        this.unitOfWork = unitOfWork;
    }

    /** A callback, and the account whose company sent it. */
    private record Sent(Callback callback, GatewayAccount account, PaymentGateway gateway) {}

    /** False when nobody known has sent it. */
    Uni<Boolean> take(String gatewayAccount, RawCallback callback) {
        return unitOfWork.run(() -> accounts.find(gatewayAccount)).chain(found -> found.map(
                        account -> keep(account, callback))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> keep(GatewayAccount account, RawCallback callback) {
        PaymentGateway gateway = gateways.of(account);
        return gateway.proves(account, callback)
                .chain(proved -> proved
                        ? receive.handle(account.name(), gateway.eventId(callback), callback.body())
                                .replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    /** Works on a stored callback; false when it is done already. */
    Uni<Boolean> work(long id) {
        return unitOfWork
                .run(() -> callbacks.waiting(id).chain(found -> found.map(
                                callback -> accounts.existing(callback.gatewayAccount())
                                        .map(account -> Optional.of(new Sent(callback, account, gateways.of(account)))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                .chain(found ->
                        found.map(this::work).orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> work(Sent sent) {
        List<GatewayReport> said;
        try {
            Optional<String> method = methodOf(sent);
            if (method.isPresent()) {
                return methods.handle(method.get())
                        .chain(() -> handle.handle(sent.callback().id(), List.of()));
            }
            said = sent.gateway().read(sent.callback().body());
        } catch (MalformedCallback e) {
            LOG.warnf(
                    "Callback %d of %s: %s",
                    sent.callback().id(), sent.account().name(), e.getMessage());
            return reject.handle(sent.callback().id(), String.valueOf(e.getMessage()));
        }
        return Multi.createFrom()
                .iterable(said)
                .onItem()
                .transformToUniAndConcatenate(report -> confirmed(sent, report))
                .collect()
                .asList()
                .map(lists -> lists.stream().flatMap(List::stream).toList())
                .chain(reports -> handle.handle(sent.callback().id(), reports));
    }

    private Optional<String> methodOf(Sent sent) {
        return capabilities
                .saving(sent.account().gateway())
                .flatMap(saving -> saving.setupNamed(sent.callback().body()));
    }

    /** What is to be believed: the report itself, or what the company answers when it is asked. */
    private Uni<List<GatewayReport>> confirmed(Sent sent, GatewayReport report) {
        if (!sent.gateway().mustBeAsked(sent.account(), report)) {
            return Uni.createFrom().item(List.of(report));
        }
        var refs = new OrderRefs(report.merchantOrderId(), Optional.of(report.transactionId()));
        return ask(sent, report, refs)
                .onFailure(GatewayAway.class)
                .call(() -> mayBePaid(report) && sent.callback().attempts() == 0
                        ? take.handle(sent.account().name(), report.with(ReportedState.PROCESSING))
                        : Uni.createFrom().voidItem())
                .map(answers -> agreeing(sent.account(), report, answers));
    }

    private Uni<List<GatewayReport>> ask(Sent sent, GatewayReport report, OrderRefs refs) {
        return report.state() == ReportedState.PROCESSING
                ? unitOfWork
                        .run(() -> take.isOpen(report.merchantOrderId()))
                        .chain(open -> open
                                ? sent.gateway().capture(sent.account(), refs)
                                : sent.gateway().status(sent.account(), refs))
                : sent.gateway().status(sent.account(), refs);
    }

    /** Money that the company does not know of is asked for again later, and in the end left to a person. */
    private static List<GatewayReport> agreeing(
            GatewayAccount account, GatewayReport said, List<GatewayReport> answers) {
        boolean known = answers.stream().anyMatch(answer -> AGREES.contains(answer.state()));
        if (said.state() == ReportedState.PAID && !known) {
            throw new GatewayAway(account.name() + " does not confirm that " + said.merchantOrderId() + " is paid.");
        }
        return answers;
    }

    private static boolean mayBePaid(GatewayReport report) {
        return report.state() == ReportedState.PAID || report.state() == ReportedState.PROCESSING;
    }
}

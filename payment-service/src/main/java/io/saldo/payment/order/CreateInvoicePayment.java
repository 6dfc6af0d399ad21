package io.saldo.payment.order;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.channel.ChannelTerms;
import io.saldo.payment.channel.FindTerms;
import io.saldo.payment.due.DueStore;
import io.saldo.payment.order.OrderRejection.ChannelNotAvailable;
import io.saldo.payment.order.OrderRejection.NothingDue;
import io.saldo.payment.order.OrderRejection.TooLarge;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * Makes the order that pays an invoice: its rest, at least the minimum; what exceeds the rest becomes credit, and tax
 * is added as for any money under the account's tax point (I-9, I-15).
 */
@UseCase
class CreateInvoicePayment {

    private final AccountStore accounts;
    private final DueStore dues;
    private final FindTerms channels;
    private final StoreOrder store;
    private final AuditOrder audit;
    private final BillingClock clock;

    CreateInvoicePayment(
            AccountStore accounts,
            DueStore dues,
            FindTerms channels,
            StoreOrder store,
            AuditOrder audit,
            BillingClock clock) {
        this.clock = clock;
        this.audit = audit;
        this.accounts = accounts;
        this.dues = dues;
        this.channels = channels;
        this.store = store;
    }

    @WithTransaction
    Uni<OrderResult> handle(AccountId id, InvoicePayment wanted, By by) {
        return decide(id, wanted).call(result -> audit.made(result, by));
    }

    private Uni<OrderResult> decide(AccountId id, InvoicePayment wanted) {
        return accounts.lock(id).map(Optional::orElseThrow).chain(account -> TopUp.againstAccount(account)
                .map(CreateInvoicePayment::refused)
                .orElseGet(() -> dues.rest(id, wanted.invoiceId())
                        .chain(rest -> rest.map(owed -> pay(account, wanted, owed))
                                .orElseGet(() -> refused(new NothingDue(wanted.invoiceId()))))));
    }

    private Uni<OrderResult> pay(Account account, InvoicePayment wanted, Money rest) {
        return channels.of(wanted.channel(), rest.currency(), account.dayAt(clock.now()))
                .chain(found -> found.map(terms -> pay(account, wanted, rest, terms))
                        .orElseGet(() -> refused(new ChannelNotAvailable(wanted.channel()))));
    }

    private Uni<OrderResult> pay(Account account, InvoicePayment wanted, Money rest, ChannelTerms terms) {
        Money largest = ChannelTerms.largest(rest.currency());
        if (rest.compareTo(largest) > 0) {
            return refused(new TooLarge(largest));
        }
        var aim = Aim.invoice(wanted.invoiceId());
        return store.handle(account, aim, terms.creditFor(rest), terms, wanted.returnUrl());
    }

    private static Uni<OrderResult> refused(OrderRejection rejection) {
        return Uni.createFrom().item(new OrderResult.Refused(rejection));
    }
}

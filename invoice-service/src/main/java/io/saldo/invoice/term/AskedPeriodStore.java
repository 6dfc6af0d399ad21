package io.saldo.invoice.term;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps a period that a term waits for and asks for it, in one transaction, while the account is locked (I-2). */
@Singleton
class AskedPeriodStore {

    /** How long account-service keeps the credit for us. */
    private static final Duration HELD = Duration.ofHours(1);

    private final TermStore terms;
    private final FindPeriodPrice quote;
    private final BillingClock clock;

    AskedPeriodStore(TermStore terms, FindPeriodPrice quote, BillingClock clock) {
        this.terms = terms;
        this.quote = quote;
        this.clock = clock;
    }

    /** What the buyer chooses at an order; a renewal takes what is there. */
    record Choice(Optional<String> couponCode, Optional<String> voucherId) {
        static final Choice NONE = new Choice(Optional.empty(), Optional.empty());
    }

    Uni<Term> first(AccountChanged account, String id, TermOrder order, boolean autoRenew, Money price, Choice choice) {
        return period(account, order, 1, price)
                .map(period -> new Term(
                        account.billingAccountId(),
                        id,
                        1,
                        order,
                        TermState.REQUESTED,
                        List.of(period),
                        autoRenew,
                        Optional.empty(),
                        Optional.empty(),
                        order.anchor()))
                .call(term -> keep(term, choice));
    }

    Uni<Term> next(AccountChanged account, Term term, Money price) {
        return period(account, term.order(), term.current().number() + 1, price)
                .map(term::asking)
                .call(asking -> keep(asking, Choice.NONE));
    }

    private Uni<Void> keep(Term term, Choice choice) {
        Instant now = clock.now();
        return terms.save(term, now)
                .chain(() -> terms.ask(TermRequested.of(term, choice.couponCode, choice.voucherId), now));
    }

    private Uni<Period> period(AccountChanged account, TermOrder order, int number, Money price) {
        Instant now = clock.now();
        var dates = new TermDates(order.anchor(), account.calendar());
        int months = order.length().months();
        return quote.product(order.product())
                .map(Optional::orElseThrow)
                .chain(product -> quote.estimatedTax(account, product, price, now))
                .map(tax -> new Period(
                        number,
                        dates.after((number - 1) * months),
                        dates.after(number * months),
                        price,
                        tax,
                        now.plus(HELD),
                        Optional.empty()));
    }
}

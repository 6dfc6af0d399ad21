package io.saldo.invoice.term;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.account.BillingType;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.saldo.platform.time.Dated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks for the next period before one ends, and ends what is not renewed (I-2, SP-3). */
@UseCase
class RenewTerms implements DueTask {

    private final AccountStore accounts;
    private final TermStore terms;
    private final FindPeriodPrice quote;
    private final AskedPeriodStore ask;
    private final BillingClock clock;

    RenewTerms(
            AccountStore accounts, TermStore terms, FindPeriodPrice quote, AskedPeriodStore ask, BillingClock clock) {
        this.accounts = accounts;
        this.terms = terms;
        this.quote = quote;
        this.ask = ask;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TermStore.DUE;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return accounts.find(id)
                .map(Optional::orElseThrow)
                .chain(account -> terms.dueBy(id, dueAt).chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(term -> step(account, term))
                        .collect()
                        .last()))
                .chain(() -> terms.next(id));
    }

    private Uni<Void> step(AccountChanged account, Term term) {
        return term.renews() ? renew(account, term) : terms.save(term.ended(), clock.now());
    }

    /** Who does not pay for the cloud account when the next period begins is not charged for it (E-14). */
    private Uni<Void> renew(AccountChanged account, Term term) {
        return accounts.links(List.of(term.order().cloudAccountId()))
                .chain(links -> term.isPaidForNext(links) ? priced(account, term) : refuse(term, "NOT_PAID_FOR"));
    }

    /** A product without a price, or a currency that we cannot invoice in, is a refusal like any other. */
    private Uni<Void> priced(AccountChanged account, Term term) {
        Instant start = term.current().end();
        if (Dated.at(account.billingType(), start) == BillingType.UNMETERED) {
            return refuse(term, "UNMETERED");
        }
        CurrencyUnit settlement = Dated.at(account.settlementCurrency(), start);
        Uni<Optional<Money>> priced = settlement == account.pricingCurrency()
                ? quote.price(account, term.order().product(), term.order().length(), start)
                : Uni.createFrom().item(Optional.empty());
        return priced.chain(price -> price.filter(Money::isPositive)
                .map(amount -> ask.next(account, term, amount).replaceWithVoid())
                .orElseGet(() -> refuse(term, "NO_PRICE")));
    }

    private Uni<Void> refuse(Term term, String reason) {
        return terms.save(term.refused(reason, clock.now()), clock.now());
    }
}

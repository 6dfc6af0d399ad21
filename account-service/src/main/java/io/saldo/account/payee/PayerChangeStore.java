package io.saldo.account.payee;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.notice.AccountNotice.Kind;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.account.relation.PayerLink;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Keeps changed payers and tells the people of all accounts that they concern; announcing these is left to the caller. */
@Singleton
public class PayerChangeStore {

    private final PayerLinkStore links;
    private final AccountNoticeStore notices;

    PayerChangeStore(PayerLinkStore links, AccountNoticeStore notices) {
        this.links = links;
        this.notices = notices;
    }

    /** The accounts whose links have changed. */
    public Uni<Set<AccountId>> keep(
            Collection<PayerChange> changes, PayersStore.Locked locked, String by, Instant now) {
        Set<AccountId> touched = new TreeSet<>();
        return Multi.createFrom()
                .iterable(changes)
                .onItem()
                .transformToUniAndConcatenate(change -> {
                    touched.addAll(change.accounts());
                    return change.isNothing()
                            ? Uni.createFrom().voidItem()
                            : links.save(change, by, now).chain(() -> tell(change, locked, now));
                })
                .collect()
                .last()
                .replaceWith(touched);
    }

    /** The account of the one that is paid for is told too, also when none of its own links has changed. */
    private Uni<Void> tell(PayerChange change, PayersStore.Locked locked, Instant now) {
        PayerLink last = change.last();
        Set<AccountId> concerned = new TreeSet<>(change.accounts());
        locked.history(last.cloudAccountId()).map(PayerHistory::own).ifPresent(concerned::add);
        Map<String, Object> news = new HashMap<>(Map.of(
                "cloudAccountId", last.cloudAccountId(),
                "billingAccountId", last.billingAccountId().toString()));
        last.effectiveFrom().ifPresent(from -> news.put("effectiveFrom", from.toString()));
        return each(locked.of(concerned), account -> notices.tell(account, Kind.PAYER_CHANGED, news, now));
    }

    private static Uni<Void> each(List<BillingAccount> accounts, Function<BillingAccount, Uni<? extends Void>> work) {
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(work)
                .collect()
                .last()
                .replaceWithVoid();
    }
}

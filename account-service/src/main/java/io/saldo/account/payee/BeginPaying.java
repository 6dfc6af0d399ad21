package io.saldo.account.payee;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.episode.PresentCommandStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/**
 * A payer link begins: the cloud account follows the state of its new payer. The platform is told when that differs from
 * running, or when the former payer's did (S-27).
 */
@UseCase
class BeginPaying implements DueTask {

    private static final String RUNNING = "NORMAL";

    private final AccountStore accounts;
    private final PayerLinkStore links;
    private final PresentCommandStore commands;

    BeginPaying(AccountStore accounts, PayerLinkStore links, PresentCommandStore commands) {
        this.accounts = accounts;
        this.links = links;
        this.commands = commands;
    }

    @Override
    public String kind() {
        return PayerLinkStore.BEGINS;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId id, Instant dueAt) {
        return links.beginsAt(id, dueAt)
                .chain(begins -> begins
                        ? accounts.find(id).map(Optional::orElseThrow).chain(account -> follow(account, dueAt))
                        : Uni.createFrom().voidItem())
                .chain(() -> links.next(id, dueAt));
    }

    private Uni<Void> follow(BillingAccount account, Instant at) {
        return links.followsAStoppedOne(account.id(), at)
                .map(stopped -> stopped || !account.standing().suspension().equals(RUNNING))
                .chain(told ->
                        told ? commands.tell(account, at) : Uni.createFrom().voidItem());
    }
}

package io.saldo.account.command;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Sends the latest command again under its id while the platform has not acknowledged it (S-27). */
@UseCase
class RepeatCommand implements DueTask {

    private final AccountStore accounts;
    private final ServiceCommandStore commands;
    private final Outbox outbox;

    RepeatCommand(AccountStore accounts, ServiceCommandStore commands, Outbox outbox) {
        this.accounts = accounts;
        this.commands = commands;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return ServiceCommandStore.REPEAT;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return commands.latest(account)
                .chain(latest -> latest.filter(sent -> sent.answer().isEmpty())
                        .map(sent -> repeat(sent, dueAt))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Instant>> repeat(SentCommand sent, Instant dueAt) {
        SentCommand again = sent.sentAgain();
        AccountId account = sent.command().billingAccountId();
        return outbox.append(OutboxEvent.of(sent.topic(), account, sent.toldAt(), sent.command()))
                .chain(() -> commands.countSent(again))
                .replaceWith(() -> again.repeatAfter(dueAt));
    }
}

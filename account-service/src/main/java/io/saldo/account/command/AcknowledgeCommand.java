package io.saldo.account.command;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.smallrye.mutiny.Uni;

/** Keeps what the platform has answered to a command; what is acknowledged is not sent again (S-27). */
@UseCase
class AcknowledgeCommand {

    private final AccountStore accounts;
    private final ServiceCommandStore commands;
    private final DueRows dueRows;

    AcknowledgeCommand(AccountStore accounts, ServiceCommandStore commands, DueRows dueRows) {
        this.accounts = accounts;
        this.commands = commands;
        this.dueRows = dueRows;
    }

    @WithTransaction
    Uni<Void> handle(ServiceAcknowledged acknowledged) {
        AccountId account = acknowledged.billingAccountId();
        return accounts.lock(account)
                .chain(() -> commands.acknowledge(acknowledged))
                .invoke(known -> {
                    if (!known) {
                        throw EventRefused.because(
                                "UNKNOWN_COMMAND", "The account was never told " + acknowledged.commandId() + ".");
                    }
                })
                .chain(() -> commands.latest(account))
                .chain(latest ->
                        latest.filter(command -> command.answer().isPresent()).isPresent()
                                ? dueRows.cancel(account, ServiceCommandStore.REPEAT)
                                : Uni.createFrom().item(0))
                .replaceWithVoid();
    }
}

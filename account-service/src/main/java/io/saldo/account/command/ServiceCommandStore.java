package io.saldo.account.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The commands of accounts as they were told; changed only while the account is locked. */
@Singleton
public class ServiceCommandStore {

    static final String REPEAT = "service-command";

    private static final TypeReference<List<ServiceAcknowledged.Failure>> FAILURES = new TypeReference<>() {};

    private static final String KEEP = """
            insert into service_command (billing_account_id, version, command_id, topic, command, told_at, sent)
            values (:account, :version, :id, :topic, :command, :now, 1)
            """;

    private static final String LATEST = """
            select topic, command, told_at, sent, acknowledged_at, done, failed from service_command
            where billing_account_id = :account order by version desc limit 1
            """;

    private static final String ACKNOWLEDGE = """
            update service_command set acknowledged_at = :at, done = :done, failed = :failed
            where billing_account_id = :account and command_id = :id
            """;

    private final DueRows dueRows;
    private final ObjectMapper json;

    ServiceCommandStore(DueRows dueRows, ObjectMapper json) {
        this.dueRows = dueRows;
        this.json = json;
    }

    /** Keeps a command that is told now; it takes the place of the one before, also among those to be sent again. */
    public Uni<Void> keep(String topic, ServiceCommand command, Instant now) {
        AccountId account = command.billingAccountId();
        var sent = new SentCommand(command, topic, now, 1, Optional.empty());
        return Sql.of(KEEP)
                .with("account", account.value())
                .with("version", command.version())
                .with("id", command.commandId())
                .with("topic", topic)
                .with("command", write(command))
                .with("now", now)
                .update()
                .chain(() ->
                        dueRows.schedule(account, REPEAT, sent.repeatAfter(now).orElseThrow()))
                .replaceWithVoid();
    }

    /** The one that counts, if there has been any. */
    public Uni<Optional<SentCommand>> latest(AccountId account) {
        return Sql.of(LATEST).with("account", account.value()).one(this::sent);
    }

    /** 0 before the first one. */
    public Uni<Long> lastVersion(AccountId account) {
        return latest(account)
                .map(latest -> latest.map(sent -> sent.command().version()).orElse(0L));
    }

    /** False when the account has no such command. */
    Uni<Boolean> acknowledge(ServiceAcknowledged acknowledged) {
        return Sql.of(ACKNOWLEDGE)
                .with("account", acknowledged.billingAccountId().value())
                .with("id", acknowledged.commandId())
                .with("at", acknowledged.doneAt())
                .with("done", acknowledged.done())
                .with("failed", write(acknowledged.failed()))
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Integer> countSent(SentCommand command) {
        return Sql.of(
                        "update service_command set sent = :sent where billing_account_id = :account and command_id = :id")
                .with("sent", command.sent())
                .with("account", command.command().billingAccountId().value())
                .with("id", command.command().commandId())
                .update();
    }

    private SentCommand sent(Row row) {
        try {
            var command = json.readValue(row.text("command"), ServiceCommand.class);
            Optional<SentCommand.Answer> answer = Optional.empty();
            if (row.optionalInstant("acknowledged_at").isPresent()) {
                answer = Optional.of(new SentCommand.Answer(
                        row.flag("done"),
                        json.readValue(row.text("failed"), FAILURES),
                        row.instant("acknowledged_at")));
            }
            return new SentCommand(
                    command, row.text("topic"), row.instant("told_at"), (int) row.number("sent"), answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.saldo.notification.suspension;

import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A command to the platform about an account's services; it comes again under its id until it is acknowledged (S-27). */
public record ServiceCommanded(
        AccountId billingAccountId,
        String commandId,
        List<String> cloudAccountIds,
        String reason,
        Instant effectiveAt,
        Optional<Instant> suspendAt,
        Optional<Instant> releaseAt) {

    News news(Command command) {
        var figures = Figures.NONE
                .with("cloudAccounts", String.join(", ", cloudAccountIds))
                .with("reason", reason)
                .with("effectiveAt", effectiveAt)
                .with("suspendAt", suspendAt.map(Figure.Moment::new))
                .with("releaseAt", releaseAt.map(Figure.Moment::new));
        return News.of(kind(command), commandId, effectiveAt, figures).by(reach(command));
    }

    /** The four topics. */
    enum Command {
        GRACE,
        RELEASED,
        RESUMED,
        SUSPENDED;

        /** The command of a topic such as {@code service.grace}. */
        static Optional<Command> of(String topic) {
            return switch (topic) {
                case "service.grace" -> Optional.of(GRACE);
                case "service.released" -> Optional.of(RELEASED);
                case "service.resumed" -> Optional.of(RESUMED);
                case "service.suspended" -> Optional.of(SUSPENDED);
                default -> Optional.empty();
            };
        }
    }

    private static NewsKind kind(Command command) {
        return switch (command) {
            case GRACE -> NewsKind.GRACE;
            case RELEASED -> NewsKind.RELEASED;
            case RESUMED -> NewsKind.RESUMED;
            case SUSPENDED -> NewsKind.SUSPENDED;
        };
    }

    /** Grace comes with the overdue notice, which says by mail until when services run (L-9). */
    private static Reach reach(Command command) {
        return command == Command.GRACE ? Reach.MESSAGE_ONLY : Reach.MESSAGE_AND_MAIL;
    }
}

package io.saldo.notification.mail;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Mails that are to be sent; attempts and pauses are on real time, the moment of sending is on the billing clock. */
@Singleton
class MailStore {

    /** Takes mails for the length of a lease; those that another instance is taking are passed over. */
    private static final String TAKE = """
        with taken as (
            select billing_account_id, id from delivery
            where state = 'PLANNED' and next_attempt_at <= now()
            order by next_attempt_at
            limit :batch
            for update skip locked),
        leased as (
            update delivery d set waits = false, next_attempt_at = now() + cast(cast(:lease as text) as interval)
            from taken where d.billing_account_id = taken.billing_account_id and d.id = taken.id
            returning d.billing_account_id, d.id, d.recipient, d.locale, d.attempts, d.planned_at,
                      d.about_account_id, d.document)
        select l.billing_account_id, l.id, l.recipient, l.attempts, t.subject, t.body, t.html,
               coalesce(i.number, l.document) as number, p.pdf
        from leased l
        join delivery_text t on t.billing_account_id = l.billing_account_id and t.delivery_id = l.id
                            and t.locale = l.locale
        left join document p on p.billing_account_id = l.about_account_id and p.invoice_id = l.document
        left join invoice i on i.billing_account_id = l.about_account_id and i.invoice_id = l.document
        order by l.planned_at, l.id
        """;

    private static final String SENT = """
        update delivery set state = 'SENT', sent_at = :now, attempts = attempts + 1, last_error = null
        where billing_account_id = :account and id = :id and state = 'PLANNED'
        """;

    private static final String NOT_SENT = """
        update delivery
        set state = :state, attempts = attempts + 1, last_error = :error,
            next_attempt_at = now() + cast(cast(:pause as text) as interval)
        where billing_account_id = :account and id = :id and state = 'PLANNED'
        """;

    Uni<List<OutgoingMail>> take(int batch, Duration lease) {
        return Sql.of(TAKE).with("batch", batch).with("lease", lease.toString()).list(MailStore::mail);
    }

    Uni<Integer> sent(OutgoingMail mail, Instant now) {
        return Sql.of(SENT)
                .with("account", mail.account().value())
                .with("id", mail.id())
                .with("now", now)
                .update();
    }

    Uni<Integer> again(OutgoingMail mail, String error, Duration pause) {
        return notSent(mail, "PLANNED", error, pause);
    }

    Uni<Integer> failed(OutgoingMail mail, String error) {
        return notSent(mail, "FAILED", error, Duration.ZERO);
    }

    private static Uni<Integer> notSent(OutgoingMail mail, String state, String error, Duration pause) {
        return Sql.of(NOT_SENT)
                .with("account", mail.account().value())
                .with("id", mail.id())
                .with("state", state)
                .with("error", error)
                .with("pause", pause.toString())
                .update();
    }

    private static OutgoingMail mail(Row row) {
        return new OutgoingMail(
                row.accountId("billing_account_id"),
                row.text("id"),
                row.text("recipient"),
                row.text("subject"),
                row.text("body"),
                row.text("html"),
                (int) row.number("attempts"),
                row.optionalBytes("pdf").map(pdf -> new OutgoingMail.Attachment(fileName(row.text("number")), pdf)));
    }

    private static String fileName(String number) {
        return number.replace('/', '-') + ".pdf";
    }
}

package io.saldo.notification.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that has happened and is to be said once (L-13): {@code object} is what it is about, {@code onceBy} the day
 * or object by which a repeat is known, {@code words} the template.
 */
public record News(
        NewsKind kind,
        String object,
        String onceBy,
        String words,
        Reach reach,
        Instant at,
        Figures figures,
        Optional<Integer> occurrence,
        Optional<LocalDate> localDay,
        Optional<String> document) {

    /** Said once per object, by message and mail, in the words of its kind. */
    public static News of(NewsKind kind, String object, Instant at, Figures figures) {
        return new News(
                kind,
                object,
                object,
                kind.name(),
                Reach.MESSAGE_AND_MAIL,
                at,
                figures,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it is the mail that a payment has; the message about it is other news. */
    public boolean isReceipt() {
        return kind == NewsKind.PAYMENT_RECEIVED && reach == Reach.MAIL_ONLY;
    }

    /** Said once a local day; the occurrence is as its sender counts (L-5, L-13). */
    public News onceADay(LocalDate day, int count) {
        return new News(
                kind,
                object,
                day.toString(),
                words,
                reach,
                at,
                figures,
                Optional.of(count),
                Optional.of(day),
                document);
    }

    public News onceBy(String key) {
        return new News(kind, object, key, words, reach, at, figures, occurrence, localDay, document);
    }

    public News inTheWords(String template) {
        return new News(kind, object, onceBy, template, reach, at, figures, occurrence, localDay, document);
    }

    public News by(Reach channels) {
        return new News(kind, object, onceBy, words, channels, at, figures, occurrence, localDay, document);
    }

    /** Its mails bear the printed form of this document. */
    public News withDocument(String invoiceId) {
        return new News(kind, object, onceBy, words, reach, at, figures, occurrence, localDay, Optional.of(invoiceId));
    }

    public News on(LocalDate day) {
        return new News(kind, object, onceBy, words, reach, at, figures, occurrence, Optional.of(day), document);
    }
}

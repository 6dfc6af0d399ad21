package io.saldo.notification.wording;

import io.saldo.notification.contact.Language;

/** A piece of news in a language: a line for a list, and its sentences. */
public record Words(Language language, String subject, String body) {

    /** The first line is the subject, the rest the body; sentences that were left out leave no gap. */
    static Words of(Language language, String rendered) {
        String text = rendered.strip().replaceAll("\n{3,}", "\n\n");
        int end = text.indexOf('\n');
        return new Words(
                language, text.substring(0, end).strip(), text.substring(end).strip());
    }
}

package io.saldo.notification.wording;

import java.util.Arrays;
import java.util.List;

/** A mail: its subject, as text and as HTML. */
public record Letter(String subject, String text, String html) {

    /** Paragraphs are what empty lines divide, each a list of lines; the HTML is made of the same sentences. */
    static List<List<String>> paragraphs(String body) {
        return Arrays.stream(body.split("\n\n+", -1))
                .map(paragraph -> paragraph.lines().map(String::strip).toList())
                .toList();
    }
}

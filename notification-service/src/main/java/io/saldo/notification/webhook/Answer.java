package io.saldo.notification.webhook;

import java.util.Optional;

/** What an endpoint said: its status and the first characters, or why there was no answer. */
record Answer(Optional<Integer> status, String text) {

    private static final int LONGEST = 500;
    private static final int GONE = 410;

    Answer {
        text = storable(text);
    }

    static Answer none(String reason) {
        return new Answer(Optional.empty(), reason);
    }

    boolean isGood() {
        return status.filter(code -> code >= 200 && code < 300).isPresent();
    }

    /** The endpoint wants no more, ever. */
    boolean isGone() {
        return status.filter(code -> code == GONE).isPresent();
    }

    private static String storable(String text) {
        return text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package io.saldo.notification.message;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the stream of messages, as {@code Last-Event-ID} says it: {@code 8125.msg-0r5k...}. */
record Place(long madeBy, String id) {

    static final Place START = new Place(0, "");

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(msg-[0-9a-z]{16}|)");

    /** Ahead of all that this transaction and later ones make. */
    static Place before(long transaction) {
        return new Place(transaction, "");
    }

    /** The place that a text names; null for one that is none of ours, as when it is missing. */
    static @Nullable Place of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var matcher = FORM.matcher(text);
        return matcher.matches() ? new Place(Long.parseLong(matcher.group(1)), matcher.group(2)) : null;
    }

    @Override
    public String toString() {
        return madeBy + "." + id;
    }
}

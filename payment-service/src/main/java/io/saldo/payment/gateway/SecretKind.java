package io.saldo.payment.gateway;

import java.util.Locale;

/** What a gateway account has to keep to itself: what it proves itself with, and what callbacks are proved with. */
public enum SecretKind {
    API_KEY,
    CALLBACK_SECRET;

    /** The end of the file's name, after the account's and a dot. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

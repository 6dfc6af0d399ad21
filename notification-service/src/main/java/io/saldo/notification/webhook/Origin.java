package io.saldo.notification.webhook;

import java.net.URI;

/** What of an address may be shown to everybody: path and query may be the secret of whoever listens there. */
final class Origin {

    private Origin() {}

    /** {@code https://hooks.example/...} for any address on that host. */
    static String of(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority() + "/...";
    }
}

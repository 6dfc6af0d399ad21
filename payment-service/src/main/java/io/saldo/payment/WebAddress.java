package io.saldo.payment;

import io.saldo.platform.problem.CommonProblems;
import java.net.URI;

/** An http or https address that somebody gave us. */
public final class WebAddress {

    private static final int MAX_LENGTH = 2000;

    private WebAddress() {}

    /** The same text, or 400 naming where it stood. */
    public static String checked(String pointer, String address) {
        if (isWeb(address)) {
            return address;
        }
        throw CommonProblems.malformed(pointer, "An http or https address.");
    }

    /** Whether a browser may be sent there: http or https, with a host, not too long. */
    public static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            return address.length() <= MAX_LENGTH
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

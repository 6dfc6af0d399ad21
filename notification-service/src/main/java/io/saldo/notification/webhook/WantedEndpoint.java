package io.saldo.notification.webhook;

import io.saldo.notification.contact.Subscription;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Where somebody wants news sent, and which; what the name leads to is looked at with each attempt only. */
record WantedEndpoint(String url, Set<Subscription> subscriptions, boolean enabled) {

    private static final int LONGEST = 2000;
    private static final int HTTPS = 443;
    private static final int HIGHEST_PORT = 65_535;

    WantedEndpoint {
        subscriptions = Set.copyOf(subscriptions);
    }

    /** Says what is wrong with the address, if anything. */
    Optional<String> mistake(boolean privateAddresses) {
        if (url.length() > LONGEST) {
            return Optional.of("At most " + LONGEST + " characters.");
        }
        try {
            URI uri = new URI(url);
            boolean http = privateAddresses && "http".equals(uri.getScheme());
            if (uri.getHost() == null || !("https".equals(uri.getScheme()) || http)) {
                return Optional.of("An address that begins with https://.");
            }
            if (!(uri.getPort() < 0 || uri.getPort() == HTTPS || privateAddresses && uri.getPort() <= HIGHEST_PORT)) {
                return Optional.of("Without a port, or with 443.");
            }
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                return Optional.of("Neither a user nor a fragment (#).");
            }
            return privateAddresses || !isPrivateLiteral(uri.getHost())
                    ? Optional.empty()
                    : Optional.of("Not an address of the open internet.");
        } catch (URISyntaxException e) {
            return Optional.of("Not an address.");
        }
    }

    private static boolean isPrivateLiteral(String host) {
        try {
            return !PublicAddress.is(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException e) {
            return host.equalsIgnoreCase("localhost");
        }
    }
}

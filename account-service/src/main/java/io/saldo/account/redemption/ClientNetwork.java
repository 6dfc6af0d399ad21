package io.saldo.account.redemption;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where a code was typed in: an address, or of IPv6 the network of 64 bits, which one client has for itself (V-14). */
record ClientNetwork(String name) {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    /** What is no address is taken as it is. */
    static ClientNetwork of(String address) {
        return new ClientNetwork(name(address.length() > LONGEST ? address.substring(0, LONGEST) : address));
    }

    private static String name(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}

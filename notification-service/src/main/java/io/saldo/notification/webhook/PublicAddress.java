package io.saldo.notification.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which addresses are on the open internet: nobody shall reach our own machines through a webhook. */
final class PublicAddress {

    /** What IANA lists as not globally reachable. */
    private static final List<Net> NOT_V4 = List.of(
            Net.of("0.0.0.0", 8),
            Net.of("10.0.0.0", 8),
            Net.of("100.64.0.0", 10),
            Net.of("127.0.0.0", 8),
            Net.of("169.254.0.0", 16),
            Net.of("172.16.0.0", 12),
            Net.of("192.0.0.0", 24),
            Net.of("192.0.2.0", 24),
            Net.of("192.88.99.0", 24),
            Net.of("192.168.0.0", 16),
            Net.of("198.18.0.0", 15),
            Net.of("198.51.100.0", 24),
            Net.of("203.0.113.0", 24),
            Net.of("224.0.0.0", 3));

    private static final Net V6 = Net.of("2000::", 3);

    /** Of these, tunnels would lead to any address of version 4. */
    private static final List<Net> NOT_V6 =
            List.of(Net.of("2001::", 23), Net.of("2001:db8::", 32), Net.of("2002::", 16), Net.of("3fff::", 20));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address v4 -> NOT_V4.stream().noneMatch(net -> net.has(v4));
            case Inet6Address v6 -> V6.has(v6) && NOT_V6.stream().noneMatch(net -> net.has(v6));
            default -> false;
        };
    }

    /** Addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // Two nets are never compared.
    private record Net(byte[] first, int bits) {

        static Net of(String first, int bits) {
            return new Net(InetAddress.ofLiteral(first).getAddress(), bits);
        }

        boolean has(InetAddress address) {
            byte[] other = address.getAddress();
            int whole = bits / Byte.SIZE;
            return Arrays.equals(first, 0, whole, other, 0, whole)
                    && (bits % Byte.SIZE == 0
                            || ((first[whole] ^ other[whole]) & 0xff) >> (Byte.SIZE - bits % Byte.SIZE) == 0);
        }
    }
}

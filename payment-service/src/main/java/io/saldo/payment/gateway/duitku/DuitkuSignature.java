package io.saldo.payment.gateway.duitku;

import io.saldo.payment.gateway.Digests;

/** The proofs of Duitku (TV-11); mind that inquiry and callback have amount and order the other way round. */
final class DuitkuSignature {

    private DuitkuSignature() {}

    static String ofInquiry(String merchant, String order, String amount, String key) {
        return Digests.hex("MD5", merchant + order + amount + key);
    }

    static String ofCallback(String merchant, String amount, String order, String key) {
        return Digests.hex("MD5", merchant + amount + order + key);
    }

    /** The newer one over the same text, with the key as key. */
    static String hmacOfCallback(String merchant, String amount, String order, String key) {
        return Digests.hmacSha256(Digests.bytes(key), Digests.bytes(merchant + amount + order));
    }

    static String ofStatus(String merchant, String order, String key) {
        return Digests.hex("MD5", merchant + order + key);
    }
}

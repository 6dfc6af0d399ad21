package io.saldo.payment.gateway.midtrans;

import io.saldo.payment.gateway.Digests;

/** The proof of a notification (M-1): the strings exactly as received, with the decimals of the amount. */
record MidtransSignature(String orderId, String statusCode, String grossAmount) {

    String by(String serverKey) {
        return Digests.hex("SHA-512", orderId + statusCode + grossAmount + serverKey);
    }
}

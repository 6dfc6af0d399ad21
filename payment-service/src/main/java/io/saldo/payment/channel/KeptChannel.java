package io.saldo.payment.channel;

/** What became of the wish to keep a channel. */
enum KeptChannel {
    KEPT,
    NO_SUCH_ACCOUNT,
    OTHER_GATEWAY,
    CURRENCY_NOT_TAKEN
}

package io.saldo.payment.channel;

/** What became of the wish to keep a channel. */
enum KeptChannel {
    KEPT,
    NO_SUCH_ACCOUNT,
    CURRENCY_NOT_TAKEN
}

package io.saldo.notification.delivery;

import io.saldo.notification.contact.Language;

/** Who is told, by which channel and in which language; of an internal message it is the account. */
record Recipient(Channel channel, String address, Language language) {}

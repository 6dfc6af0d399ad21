package io.saldo.notification.document;

import io.saldo.platform.id.AccountId;

/** The printed form of a document, as {@code document.rendered} brings it. */
@SuppressWarnings("ArrayRecordComponent") // Two are never compared.
record DocumentRendered(AccountId account, String invoiceId, String locale, byte[] pdf) {}

package io.saldo.payment.order;

import java.util.Optional;

/** What a customer asks for who pays an invoice: which, by which channel, and where the payment page sends the payer back. */
record InvoicePayment(String invoiceId, String channel, Optional<String> returnUrl) {}

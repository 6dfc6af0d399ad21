package io.saldo.invoice.invoice;

/** Which documents are asked for; an empty text asks for all. */
record InvoiceFilter(String kind, String state, String month) {}

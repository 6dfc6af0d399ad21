package io.saldo.invoice.term;

/** A term as it stands, or the reason why it does not. */
sealed interface TermResult permits TermResult.Done, TermRejection {

    record Done(Term term) implements TermResult {}
}

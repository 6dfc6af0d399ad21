package io.saldo.account.approval;

/** Somebody of the staff: the name is shown, the subject of the token tells one person from another. */
record Person(String name, String subject) {}

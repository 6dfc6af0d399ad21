/** The book: chart of accounts, balanced postings, and the balances and lots that follow from them. */
@NullMarked
package io.saldo.account.ledger;

import org.jspecify.annotations.NullMarked;

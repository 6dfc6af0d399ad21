/** The transaction details of an account, month by month, on the page and as a file. */
@NullMarked
package io.saldo.account.statement;

import org.jspecify.annotations.NullMarked;

/** The figures of accounts, whatever currency each of them is kept in. */
@NullMarked
package io.saldo.account.figures;

import org.jspecify.annotations.NullMarked;

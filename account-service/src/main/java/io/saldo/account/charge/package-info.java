/** Running charges and what of them stands in the book as unbilled. */
@NullMarked
package io.saldo.account.charge;

import org.jspecify.annotations.NullMarked;

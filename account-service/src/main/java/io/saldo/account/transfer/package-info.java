/** Cash that one account of an enterprise gives another, and takes back. */
@NullMarked
package io.saldo.account.transfer;

import org.jspecify.annotations.NullMarked;

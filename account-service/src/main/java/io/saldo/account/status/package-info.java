/** The status of an account: frozen, valid again, or gone for good. */
@NullMarked
package io.saldo.account.status;

import org.jspecify.annotations.NullMarked;

/** From overdue to suspended and released, and back. */
@NullMarked
package io.saldo.account.suspension;

import org.jspecify.annotations.NullMarked;

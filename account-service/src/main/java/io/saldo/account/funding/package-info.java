/** Money that comes in. */
@NullMarked
package io.saldo.account.funding;

import org.jspecify.annotations.NullMarked;

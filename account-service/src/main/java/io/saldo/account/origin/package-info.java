/** What a lot of own cash came by, so that it can go back the same way. */
@NullMarked
package io.saldo.account.origin;

import org.jspecify.annotations.NullMarked;

/** What customers choose about write-off. */
@NullMarked
package io.saldo.account.setting;

import org.jspecify.annotations.NullMarked;

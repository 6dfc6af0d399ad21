/** The cadence that all alerts share. */
@NullMarked
package io.saldo.account.alert;

import org.jspecify.annotations.NullMarked;

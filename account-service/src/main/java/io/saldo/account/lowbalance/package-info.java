/** The low balance alert: when it fires, repeats and falls silent. */
@NullMarked
package io.saldo.account.lowbalance;

import org.jspecify.annotations.NullMarked;

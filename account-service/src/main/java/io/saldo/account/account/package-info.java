/** Billing accounts: what they are and which rules their kind decides. */
@NullMarked
package io.saldo.account.account;

import org.jspecify.annotations.NullMarked;

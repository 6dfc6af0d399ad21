/** The cloud accounts that manage a billing account beside its owner. */
@NullMarked
package io.saldo.account.administrator;

import org.jspecify.annotations.NullMarked;

/** Credit that is held before a resource starts, until its charges come or it is freed. */
@NullMarked
package io.saldo.account.reservation;

import org.jspecify.annotations.NullMarked;

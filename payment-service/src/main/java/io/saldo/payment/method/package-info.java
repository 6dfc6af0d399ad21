/** Cards and wallets that payment companies keep for customers (I-22). */
@NullMarked
package io.saldo.payment.method;

import org.jspecify.annotations.NullMarked;

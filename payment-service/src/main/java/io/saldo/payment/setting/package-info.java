/** What the provider has set and payments need, as account-service tells it (C-8). */
@NullMarked
package io.saldo.payment.setting;

import org.jspecify.annotations.NullMarked;

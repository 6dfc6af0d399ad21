/** What the provider has set, as account-service tells it. */
@NullMarked
package io.saldo.invoice.setting;

import org.jspecify.annotations.NullMarked;

/** What the provider has set for all accounts, each value from a day on. */
@NullMarked
package io.saldo.account.providersetting;

import org.jspecify.annotations.NullMarked;

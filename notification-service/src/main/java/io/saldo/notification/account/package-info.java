/** The accounts as account-service describes them, and who may read what. */
@NullMarked
package io.saldo.notification.account;

import org.jspecify.annotations.NullMarked;

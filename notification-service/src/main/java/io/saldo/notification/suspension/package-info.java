/** News of what happens to an account's services. */
@NullMarked
package io.saldo.notification.suspension;

import org.jspecify.annotations.NullMarked;

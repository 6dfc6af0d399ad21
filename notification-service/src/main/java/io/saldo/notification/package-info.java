@NullMarked
package io.saldo.notification;

import org.jspecify.annotations.NullMarked;

/** What comes of the tries to collect a bill from outside. */
@NullMarked
package io.saldo.account.collection;

import org.jspecify.annotations.NullMarked;

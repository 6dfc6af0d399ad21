@NullMarked
package io.saldo.account;

import org.jspecify.annotations.NullMarked;

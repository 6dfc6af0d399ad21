@NullMarked
package io.saldo.platform.due;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.saldo.platform.time;

import org.jspecify.annotations.NullMarked;

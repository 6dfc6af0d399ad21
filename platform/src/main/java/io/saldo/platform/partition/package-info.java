@NullMarked
package io.saldo.platform.partition;

import org.jspecify.annotations.NullMarked;

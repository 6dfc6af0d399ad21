@NullMarked
package io.saldo.platform.housekeeping;

import org.jspecify.annotations.NullMarked;

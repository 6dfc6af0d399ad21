@NullMarked
package io.saldo.platform.loop;

import org.jspecify.annotations.NullMarked;

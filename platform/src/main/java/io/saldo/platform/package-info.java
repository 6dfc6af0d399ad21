@NullMarked
package io.saldo.platform;

import org.jspecify.annotations.NullMarked;

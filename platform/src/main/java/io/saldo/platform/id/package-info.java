@NullMarked
package io.saldo.platform.id;

import org.jspecify.annotations.NullMarked;

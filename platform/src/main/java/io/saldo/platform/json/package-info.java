@NullMarked
package io.saldo.platform.json;

import org.jspecify.annotations.NullMarked;

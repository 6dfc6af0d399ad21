@NullMarked
package io.saldo.platform.page;

import org.jspecify.annotations.NullMarked;

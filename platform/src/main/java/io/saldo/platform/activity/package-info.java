@NullMarked
package io.saldo.platform.activity;

import org.jspecify.annotations.NullMarked;

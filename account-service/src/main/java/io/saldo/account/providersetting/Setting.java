package io.saldo.account.providersetting;

import java.util.function.Function;

/**
 * One setting of the provider: its name, what holds while nobody has set it, and how its value is read and shown (C-8).
 *
 * @param write to plain values: text, number, list or map
 */
public record Setting<T>(String name, T standard, Function<PlainValue, T> read, Function<T, Object> write) {

    /** Fails with {@link BadSetting} when it is not a value of this setting. */
    T of(Object plain) {
        return read.apply(PlainValue.of(plain));
    }

    /** As it is kept and shown, whatever form it came in; fails with {@link BadSetting}. */
    Object normal(Object plain) {
        return write.apply(of(plain));
    }

    Object shownStandard() {
        return write.apply(standard);
    }
}

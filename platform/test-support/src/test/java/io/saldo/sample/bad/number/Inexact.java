package io.saldo.sample.bad.number;

import java.util.List;

/** Every way to hold an inexact number. */
public interface Inexact {

    record DoubleField(double amount) {}

    record DoubleObject(Double amount) {}

    record FloatArray(float[] amounts) {}

    record ListOfFloats(List<Float> amounts) {}

    interface DoubleParameter {
        void pay(String currency, double amount);
    }

    interface DoubleResult {
        double amount();
    }
}

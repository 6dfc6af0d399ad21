package io.saldo.sample.bad.second;

import io.saldo.sample.bad.first.First;

public class Second {

    public First back() {
        return new First(this);
    }
}

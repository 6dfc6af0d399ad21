package io.saldo.sample.bad.first;

import io.saldo.sample.bad.second.Second;

public record First(Second second) {}

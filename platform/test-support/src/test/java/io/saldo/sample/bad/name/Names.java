package io.saldo.sample.bad.name;

import jakarta.inject.Inject;

/** Names that say nothing, and a field that is set from behind. */
public interface Names {

    class MoneyUtil {}

    class MoneyUtils {}

    class VoucherHelper {}

    class VoucherManager {}

    class VoucherServiceImpl {}

    class VoucherDto {}

    class FieldInjection {
        @Inject
        String injected;
    }
}

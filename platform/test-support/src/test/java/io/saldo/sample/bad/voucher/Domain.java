package io.saldo.sample.bad.voucher;

import io.saldo.sample.good.voucher.Voucher;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Domain values that know too much. */
public interface Domain {

    record KnowsItsStore(VoucherStore store) {}

    record KnowsItsEntities(VoucherEntity[] entities) {}

    record KnowsAnotherService(List<Voucher> vouchers) {}

    record KnowsALibrary(JsonObject json) {}

    interface WaitsForOne {
        Uni<Void> one();
    }

    interface WaitsForMany {
        Multi<String> many();
    }
}

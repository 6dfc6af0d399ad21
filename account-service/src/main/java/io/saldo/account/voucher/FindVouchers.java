package io.saldo.account.voucher;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists codes for operators, newest first. */
@Singleton
class FindVouchers {

    private static final String PAGE = """
            select * from voucher
            where kind = 'CREDIT' and (created_at, voucher_id) < (:at, :id)
              and (cast(:code as text) is null or code = cast(:code as text))
            order by created_at desc, voucher_id desc limit :limit
            """;

    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindVouchers(UnitOfWork unitOfWork, BillingClock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<List<VoucherView>> page(@Nullable String code, PageRequest page) {
        Position before = Position.before(page);
        return unitOfWork.run(() -> Sql.of(PAGE)
                .with("at", before.at())
                .with("id", before.id())
                .with("code", code)
                .with("limit", page.rowsToRead())
                .list(row -> VoucherView.of(VoucherStore.voucher(row), clock.now())));
    }
}

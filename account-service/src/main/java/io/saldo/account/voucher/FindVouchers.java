package io.saldo.account.voucher;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists vouchers of all kinds for operators, newest first. */
@Singleton
class FindVouchers {

    private static final String PAGE = """
            select v.*, h.balance, h.ended_at
            from voucher v left join voucher_holding h using (billing_account_id, voucher_id)
            where (v.created_at, v.voucher_id) < (:at, :id)
              and (cast(:code as text) is null or v.code = cast(:code as text))
            order by v.created_at desc, v.voucher_id desc limit :limit
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
                .list(row -> view(row, clock.now())));
    }

    private static VoucherView view(Row row, Instant now) {
        return VoucherKind.valueOf(row.text("kind")) == VoucherKind.CREDIT
                ? VoucherView.of(VoucherStore.voucher(row), now)
                : VoucherView.of(HeldVoucherStore.voucher(row), now);
    }
}

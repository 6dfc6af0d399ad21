package io.saldo.sample.good.voucher;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class VoucherEntity extends PanacheEntityBase {

    @Id
    public String code = "";

    Voucher toVoucher() {
        return new Voucher(new io.saldo.platform.money.Money[0], java.time.Instant.EPOCH, java.util.List.of());
    }
}

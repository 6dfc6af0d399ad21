package io.saldo.invoice.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.invoice.Accounts;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChargeGrowthTest {

    private static final Instant START = Instant.parse("2026-10-05T03:00:00Z");

    private final Accounts budi = Accounts.anAccount();

    @Test
    @DisplayName("U-8")
    void sumsAllByProductAndOnlyNamedResourcesByResource() {
        ChargeGrowth growth = ChargeGrowth.of(List.of(charge("vm-1"), charge(""), charge("vm-1")));

        assertEquals(
                List.of("3"),
                growth.products().values().stream()
                        .map(sum -> sum.quantity().toString())
                        .toList());
        assertEquals(
                List.of("vm-1"),
                growth.resources().keySet().stream().map(DetailKey::detail).toList());
        assertEquals(
                List.of("2"),
                growth.resources().values().stream()
                        .map(sum -> sum.quantity().toString())
                        .toList());
    }

    private Charge charge(String resourceId) {
        return new Charge(
                new ChargeKey(budi.id(), budi.cloudAccountId(), YearMonth.of(2026, 10), Scope.PLATFORM),
                "compute",
                LocalDate.of(2026, 10, 5),
                resourceId,
                List.of(),
                NetQuantity.of(Quantity.parse("1")),
                BigDecimal.TEN,
                new Tariff(
                        "prc-1",
                        new PriceModel.Flat(new UnitPrice(BigDecimal.TEN, CurrencyUnit.IDR)),
                        CurrencyUnit.IDR,
                        Percent.NONE),
                ExactAmount.parse("10", CurrencyUnit.IDR),
                true,
                START,
                START.plusSeconds(3600));
    }
}

package io.saldo.invoice.catalogue;

import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.UnitPrice;
import java.math.BigDecimal;

/** How a quantity becomes an amount, before discount and rounding (U-6). */
public sealed interface PriceModel {

    BigDecimal amountOf(BigDecimal quantity);

    /** Whether it is the quantity of the month that counts, and not that of each event. */
    boolean ratesTheMonth();

    /** Quantity times price. */
    record Flat(UnitPrice unitPrice) implements PriceModel {

        @Override
        public BigDecimal amountOf(BigDecimal quantity) {
            return unitPrice.value().multiply(quantity);
        }

        @Override
        public boolean ratesTheMonth() {
            return false;
        }
    }

    /** Graduated: each unit at the price of its tier. */
    record Tiered(Tiers tiers) implements PriceModel {

        @Override
        public BigDecimal amountOf(BigDecimal quantity) {
            return tiers.graduated(quantity);
        }

        @Override
        public boolean ratesTheMonth() {
            return true;
        }
    }

    /** All units at the price of the tier that the month's quantity reaches. */
    record Volume(Tiers tiers) implements PriceModel {

        @Override
        public BigDecimal amountOf(BigDecimal quantity) {
            return tiers.volume(quantity);
        }

        @Override
        public boolean ratesTheMonth() {
            return true;
        }
    }

    /** Each begun package at the price. */
    record Packaged(Quantity size, UnitPrice unitPrice) implements PriceModel {

        public Packaged {
            if (size.value().signum() == 0) {
                throw new IllegalArgumentException("A package has a size above 0.");
            }
        }

        @Override
        public BigDecimal amountOf(BigDecimal quantity) {
            BigDecimal[] packages = quantity.divideAndRemainder(size.value());
            BigDecimal begun = packages[1].signum() > 0 ? packages[0].add(BigDecimal.ONE) : packages[0];
            return begun.multiply(unitPrice.value());
        }

        @Override
        public boolean ratesTheMonth() {
            return true;
        }
    }
}

package io.saldo.account.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookAccountTest {

    @DisplayName("BK-2")
    @ParameterizedTest
    @CsvSource(textBlock = """
            CASH_OWN,           FUNDS,  LOT
            CASH_TRANSFERRED,   FUNDS,  LOT
            CASH_PROMO,         FUNDS,  LOT
            CREDIT_REFUND,      FUNDS,  MONTH
            WITHDRAWING,        FUNDS,  REFUND
            UNBILLED,           DEBTS,  USAGE_MONTH_AND_SCOPE
            BILLED,             DEBTS,  BILL
            QUOTA_CONSUMPTION,  DEBTS,  NONE
            CLEARING_GATEWAY,   CONTRA, GATEWAY_ACCOUNT
            CLEARING_BANK,      CONTRA, BANK_ACCOUNT
            REVENUE,            CONTRA, SCOPE
            REVENUE_REDUCTION,  CONTRA, SCOPE
            TAX_PAYABLE,        CONTRA, TAX_RULE
            FEE_INCOME,         CONTRA, NONE
            VOUCHER_EXPENSE,    CONTRA, VOUCHER
            PROMO_EXPENSE,      CONTRA, VOUCHER
            ADJUSTMENT,         CONTRA, NONE
            IN_TRANSIT,         CONTRA, COUNTERPART
            PARTNER_RECEIVABLE, CONTRA, NONE
            FX_CONVERSION,      CONTRA, CONVERSION
            """)
    void standsInTheChart(BookAccount account, BookAccount.Side side, Dimension.Kind dimension) {
        assertEquals(side, account.side());
        assertEquals(dimension, account.dimension());
    }

    @DisplayName("BK-2")
    @Test
    void hasNoAccountOutsideTheChart() {
        assertEquals(20, BookAccount.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "CASH_OWN, CASH",
        "CASH_TRANSFERRED, TRANSFER_LEDGER",
        "CASH_PROMO, PROMO_CREDIT",
        "CREDIT_REFUND, CREDIT_REFUND",
        "QUOTA_CONSUMPTION, QUOTA_LEDGER"
    })
    void holdsTheAssetsThatCustomersSee(BookAccount account, Asset asset) {
        assertEquals(asset, Asset.heldBy(account).orElseThrow());
    }
}

package io.saldo.account.redemption;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The event account.notice of kind VOUCHER_REFUSED: the code that a top-up carried was not redeemed (V-11). */
record VoucherRefused(
        AccountId billingAccountId,
        String noticeId,
        String kind,
        LocalDate localDay,
        Instant occurredAt,
        Map<String, String> data) {

    static final String TOPIC = "account.notice";
}

package io.saldo.sample.good.voucher;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A domain value: platform's money, the JDK, its own feature. */
public record Voucher(Money[] faces, Instant expires, List<VoucherRejection> rejections) {

    boolean isWorthless() {
        return Arrays.stream(faces).allMatch(face -> face.minorUnits() == 0);
    }
}

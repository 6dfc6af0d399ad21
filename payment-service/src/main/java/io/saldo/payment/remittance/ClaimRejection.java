package io.saldo.payment.remittance;

import io.saldo.payment.order.OrderRejection;

/** Why a claim is not taken, or not decided so. */
sealed interface ClaimRejection {

    /** It has been decided, or was cancelled. */
    record Closed(ClaimState state) implements ClaimRejection {}

    /** It has no line, and none was named. */
    record NoLine() implements ClaimRejection {}

    /** There is no such line. */
    record UnknownLine(String id) implements ClaimRejection {}

    /** The line is somebody's, or went back. */
    record LineTaken(String id) implements ClaimRejection {}

    /** It came on the account that is another customer's own. */
    record OthersLine() implements ClaimRejection {}

    /** Whoever has approved it first may not do so twice. */
    record SecondPerson() implements ClaimRejection {}

    /** The account may not be paid so. */
    record NotPayable(OrderRejection why) implements ClaimRejection {}
}

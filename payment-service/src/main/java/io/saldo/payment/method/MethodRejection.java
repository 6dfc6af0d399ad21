package io.saldo.payment.method;

import io.saldo.payment.order.OrderRejection;

/** Why a method is not saved. */
sealed interface MethodRejection {

    /** What stands against payments of the account at all, or against the channel. */
    record NoPayments(OrderRejection why) implements MethodRejection {}

    /** The company of the channel keeps no methods. */
    record NothingSaved(String channel) implements MethodRejection {}
}

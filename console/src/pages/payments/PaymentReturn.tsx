import { Navigate } from "react-router";
import { pendingPayment } from "./pendingPayment";

/** Where payment pages send back to: on to the payment that was left for. */
export default function PaymentReturn() {
  const pending = pendingPayment();
  return (
    <Navigate
      to={pending ? `/accounts/${pending.accountId}/payments/${pending.paymentId}?returned` : "/"}
      replace
    />
  );
}

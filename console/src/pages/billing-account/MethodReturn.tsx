import { Navigate } from "react-router";
import { pendingMethod } from "./pendingMethod";

/** Where a payment company sends back to once a card or wallet has been entered. */
export default function MethodReturn() {
  const accountId = pendingMethod();
  return <Navigate to={accountId ? `/accounts/${accountId}/billing-account` : "/"} replace />;
}

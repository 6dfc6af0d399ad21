import Alert from "@cloudscape-design/components/alert";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { useQueryClient } from "@tanstack/react-query";
import { useCheckPayment } from "../../api/money";
import { isOpenPayment, refreshAccount, usePayment } from "../../api/queries";
import type { Payment } from "../../api/types";
import { Loaded } from "../../components/Loaded";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { PaymentDetails } from "./PaymentDetails";

/** One payment; to this page a payer comes back and sees it arrive. */
export default function PaymentPage() {
  const { t } = useTranslation();
  const { paymentId = "" } = useParams();
  const [search] = useSearchParams();
  const { account } = useOpenAccount();
  const returned = search.has("returned");
  const payment = usePayment(account.id, paymentId, returned);
  return (
    <Page title={t("payments.one")} description={paymentId}>
      <Loaded query={payment}>
        {(data) => (
          <SpaceBetween size="l">
            {returned && <Arrival payment={data} />}
            <PaymentDetails payment={data} />
          </SpaceBetween>
        )}
      </Loaded>
    </Page>
  );
}

function Arrival({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const { account, home } = useOpenAccount();
  const navigate = useNavigate();
  const client = useQueryClient();
  const check = useCheckPayment(account.id);
  const asked = useRef(false);
  const isOpen = isOpenPayment(payment.state);
  const { mutate } = check;
  useEffect(() => {
    if (isOpen && !asked.current) {
      asked.current = true;
      mutate(payment.paymentId);
    }
    if (!isOpen) {
      void refreshAccount(client, account.id);
    }
  }, [isOpen, mutate, payment.paymentId, client, account.id]);
  if (isOpen) {
    return (
      <Alert type="info" header={t("payments.waiting")}>
        {t("payments.waitingText")}
      </Alert>
    );
  }
  const paid = payment.state === "PAID";
  return (
    <Alert
      type={paid ? "success" : "error"}
      header={t(paid ? "payments.arrived" : "payments.notArrived")}
      buttonText={t("overview.title")}
      onButtonClick={() => void navigate(`${home}/overview`)}
    >
      {t(paid ? "payments.arrivedText" : "payments.notArrivedText")}
    </Alert>
  );
}

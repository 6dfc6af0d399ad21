import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChangeMethod, useCheckMethod, usePaymentMethods, type Method } from "../../api/methods";
import { Amount } from "../../components/Amount";
import { Loaded } from "../../components/Loaded";
import { ProblemAlert } from "../../components/ProblemAlert";
import { RowTable } from "../../components/RowTable";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";
import { AddMethodDialog } from "./AddMethodDialog";
import { RemoveMethodDialog } from "./RemoveMethodDialog";
import { ThresholdDialog } from "./ThresholdDialog";

/** Bind Third-party Payment Method (A80, A81, W6): a card or a wallet, kept by the payment company. */
export function PaymentMethods() {
  const { t } = useTranslation();
  const { account, may } = useOpenAccount();
  const [adding, setAdding] = useState(false);
  return (
    <Loaded query={usePaymentMethods(account.id)}>
      {(methods) => (
        <>
          <RowTable
            items={methods}
            trackBy="methodId"
            ariaLabels={{ tableLabel: t("methods.title") }}
            empty={t("methods.none")}
            header={
              <Header
                variant="h2"
                counter={`(${methods.length})`}
                description={t("methods.about")}
                actions={may("PAY") && <Button onClick={() => setAdding(true)}>{t("methods.add")}</Button>}
              >
                {t("methods.title")}
              </Header>
            }
            columnDefinitions={[
              {
                id: "label",
                header: t("methods.method"),
                isRowHeader: true,
                cell: (method) => method.label ?? t(`methodKind.${method.kind}`),
              },
              { id: "kind", header: t("methods.kind"), cell: (method) => t(`methodKind.${method.kind}`) },
              { id: "state", header: t("payments.state"), cell: (method) => <Status of={method.state} /> },
              {
                id: "default",
                header: t("methods.default"),
                cell: (method) => (method.default ? t("methods.isDefault") : "–"),
              },
              {
                id: "threshold",
                header: t("methods.threshold"),
                cell: (method) => (method.threshold ? <Amount value={method.threshold} /> : "–"),
              },
              { id: "since", header: t("relations.since"), cell: (method) => <When at={method.createdAt} /> },
              ...(may("PAY")
                ? [
                    {
                      id: "actions",
                      header: t("common.actions"),
                      cell: (method: Method) => <Actions method={method} />,
                    },
                  ]
                : []),
            ]}
          />
          {adding && <AddMethodDialog onDone={() => setAdding(false)} />}
        </>
      )}
    </Loaded>
  );
}

function Actions({ method }: { readonly method: Method }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [asking, setAsking] = useState<"remove" | "threshold">();
  const change = useChangeMethod(account.id);
  const check = useCheckMethod(account.id);
  const isActive = method.state === "ACTIVE";
  return (
    <SpaceBetween direction="horizontal" size="s">
      {isActive && !method.default && (
        <Button
          variant="inline-link"
          loading={change.isPending}
          onClick={() => change.mutate({ methodId: method.methodId, change: { default: true } })}
        >
          {t("methods.makeDefault")}
        </Button>
      )}
      {isActive && (
        <Button variant="inline-link" onClick={() => setAsking("threshold")}>
          {t("methods.setThreshold")}
        </Button>
      )}
      {method.state === "SETTING_UP" && (
        <Button variant="inline-link" loading={check.isPending} onClick={() => check.mutate(method.methodId)}>
          {t("methods.check")}
        </Button>
      )}
      <Button variant="inline-link" onClick={() => setAsking("remove")}>
        {t("methods.remove")}
      </Button>
      {(change.error ?? check.error) && <ProblemAlert error={change.error ?? check.error} />}
      {asking === "remove" && <RemoveMethodDialog method={method} onDone={() => setAsking(undefined)} />}
      {asking === "threshold" && <ThresholdDialog method={method} onDone={() => setAsking(undefined)} />}
    </SpaceBetween>
  );
}

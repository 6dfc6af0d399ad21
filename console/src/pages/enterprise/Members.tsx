import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Enterprise, Relationship } from "../../api/enterprises";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";
import { MemberActions } from "./MemberActions";
import { MemberDialog, type Deed } from "./MemberDialog";
import { RowTable } from "../../components/RowTable";

/** The relations of an enterprise and what may be done about each. */
export function Members({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { may } = useOpenAccount();
  const [asked, setAsked] = useState<{ member: Relationship; deed: Deed }>();
  return (
    <SpaceBetween size="l">
      <RowTable
        items={enterprise.members}
        trackBy="id"
        ariaLabels={{ tableLabel: t("enterprise.members") }}
        empty={t("enterprise.noMembers")}
        header={<Header counter={`(${enterprise.members.length})`}>{t("enterprise.members")}</Header>}
        columnDefinitions={[
          {
            id: "account",
            header: t("relations.cloudAccount"),
            isRowHeader: true,
            cell: (row) => row.cloudAccountId,
          },
          { id: "policy", header: t("enterprise.policy"), cell: (row) => t(`policy.${row.policy}`) },
          {
            id: "features",
            header: t("enterprise.features"),
            cell: (row) =>
              row.features.map((one) => t(`feature.${one as "unifiedPayment"}`)).join(", ") || "–",
          },
          { id: "state", header: t("payments.state"), cell: (row) => <Status of={row.state} /> },
          { id: "expires", header: t("enterprise.answerUntil"), cell: (row) => <When at={openUntil(row)} /> },
          ...(may("RELATE")
            ? [
                {
                  id: "actions",
                  header: t("common.actions"),
                  cell: (member: Relationship) => (
                    <MemberActions
                      enterprise={enterprise}
                      member={member}
                      onAsk={(deed) => setAsked({ member, deed })}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {asked && <MemberDialog enterprise={enterprise} {...asked} onDone={() => setAsked(undefined)} />}
    </SpaceBetween>
  );
}

function openUntil(member: Relationship): string | undefined {
  return member.state === "CONFIRMING" ? member.expiresAt : undefined;
}

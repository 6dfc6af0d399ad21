import Checkbox from "@cloudscape-design/components/checkbox";
import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Enterprise } from "../../api/enterprises";
import { useMakeUnified, useMemberBills, type AccountShare, type MemberBills } from "../../api/unified";
import { DeedDialog } from "../../components/DeedDialog";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

interface Props {
  readonly enterprise: Enterprise;
  readonly onDone: () => void;
}

/** Open bills of the enterprise's accounts, to be settled in one run. */
export function UnifiedDialog({ enterprise, onDone }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { home } = useOpenAccount();
  const active = enterprise.members.filter((member) => member.state === "ACTIVE");
  const accounts = [enterprise.mainAccount, ...active.map((member) => member.billingAccountId)];
  const [picked, setPicked] = useState<readonly string[]>([]);
  const members = useMemberBills(accounts);

  function wishOf(): AccountShare[] | undefined {
    const shares = (members.data ?? [])
      .map(({ accountId, bills }) => ({
        billingAccountId: accountId,
        bills: bills
          .filter((bill) => picked.includes(bill.invoiceId))
          .map(({ invoiceId }) => ({ invoiceId })),
      }))
      .filter((share) => share.bills.length > 0);
    return shares.length > 0 ? shares : undefined;
  }

  return (
    <DeedDialog
      title={t("unified.make")}
      effect={t("unified.makeEffect")}
      deed={useMakeUnified(enterprise.id)}
      wishOf={wishOf}
      onDone={(made) =>
        made ? void navigate(`${home}/enterprise/${enterprise.id}/settlements/${made.id}`) : onDone()
      }
    >
      {({ tried }) => (
        <Loaded query={members}>
          {(all) => (
            <SpaceBetween size="m">
              {all.map((member) => (
                <Picks key={member.accountId} member={member} picked={picked} onPick={setPicked} />
              ))}
              {tried && picked.length === 0 && (
                <Box color="text-status-error">{t("unified.nothingPicked")}</Box>
              )}
            </SpaceBetween>
          )}
        </Loaded>
      )}
    </DeedDialog>
  );
}

interface PicksProps {
  readonly member: MemberBills;
  readonly picked: readonly string[];
  onPick(picked: readonly string[]): void;
}

function Picks({ member, picked, onPick }: PicksProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <Box variant="h4">{member.accountId}</Box>
      {member.bills.length === 0 && <Box color="text-body-secondary">{t("bills.none")}</Box>}
      {member.bills.map((bill) => (
        <Checkbox
          key={bill.invoiceId}
          checked={picked.includes(bill.invoiceId)}
          onChange={({ detail }) =>
            onPick(
              detail.checked ? [...picked, bill.invoiceId] : picked.filter((one) => one !== bill.invoiceId),
            )
          }
        >
          {bill.number ?? bill.invoiceId}: {format.money(bill.unsettled)}
        </Checkbox>
      ))}
    </div>
  );
}

import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useInvite, type Enterprise, type Invitation } from "../../api/enterprises";
import { ProblemError } from "../../api/problem";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useOpenAccount } from "../../layout/AccountContext";

const POLICIES = ["FINANCIAL_MANAGEMENT", "TRUSTEESHIP"] as const;
const FEATURES = ["unifiedPayment", "creditSharing", "discountSharing"] as const;

interface Props {
  readonly enterprise: Enterprise;
  readonly onDone: () => void;
}

/** Invites a cloud account of the same verified name. */
export function InviteDialog({ enterprise, onDone }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const [cloudAccountId, setCloudAccountId] = useState("");
  const [policy, setPolicy] = useState<Invitation["policy"]>("FINANCIAL_MANAGEMENT");
  const [features, setFeatures] = useState<readonly string[]>(["unifiedPayment"]);
  const invite = useInvite(account.id, enterprise.id);
  const refusal = invite.error instanceof ProblemError ? invite.error.at("/cloudAccountId") : undefined;
  const isTrusteeship = policy === "TRUSTEESHIP";
  return (
    <ConfirmDialog
      title={t("enterprise.invite")}
      confirm={t("enterprise.invite")}
      busy={invite.isPending}
      error={refusal ? undefined : invite.error}
      onConfirm={() =>
        invite.mutate(
          {
            cloudAccountId: cloudAccountId.trim(),
            policy,
            ...(isTrusteeship ? {} : { features: [...features] }),
          },
          { onSuccess: onDone },
        )
      }
      onDismiss={onDone}
    >
      <FormField
        label={t("relations.cloudAccount")}
        description={t("enterprise.inviteAbout")}
        errorText={refusal}
      >
        <Input value={cloudAccountId} onChange={({ detail }) => setCloudAccountId(detail.value)} />
      </FormField>
      <FormField label={t("enterprise.policy")}>
        <RadioGroup
          value={policy}
          items={POLICIES.map((value) => ({
            value,
            label: t(`policy.${value}`),
            description: t(`policyAbout.${value}`),
          }))}
          onChange={({ detail }) => setPolicy(detail.value as Invitation["policy"])}
        />
      </FormField>
      {!isTrusteeship && (
        <FormField label={t("enterprise.features")}>
          <SpaceBetween size="xs">
            {FEATURES.map((feature) => (
              <Checkbox
                key={feature}
                checked={features.includes(feature)}
                onChange={({ detail }) =>
                  setFeatures(
                    detail.checked ? [...features, feature] : features.filter((one) => one !== feature),
                  )
                }
              >
                {t(`feature.${feature}`)}
              </Checkbox>
            ))}
          </SpaceBetween>
        </FormField>
      )}
    </ConfirmDialog>
  );
}

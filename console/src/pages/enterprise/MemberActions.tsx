import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import type { Enterprise, Relationship } from "../../api/enterprises";
import { useOpenAccount } from "../../layout/AccountContext";
import type { Deed } from "./MemberDialog";
import { isMain, isTheirs } from "./relations";

interface Props {
  readonly enterprise: Enterprise;
  readonly member: Relationship;
  onAsk(deed: Deed): void;
}

/** An invitation is taken back by the main account and answered by the one invited; a relation is dissolved by either. */
export function MemberActions({ enterprise, member, onAsk }: Props) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <SpaceBetween direction="horizontal" size="s">
      {deedsOf(member.state, isMain(enterprise, account), isTheirs(member, account)).map((deed) => (
        <Button
          key={deed}
          variant="inline-link"
          ariaLabel={`${t(`enterprise.${deed}.action`)}: ${member.cloudAccountId}`}
          onClick={() => onAsk(deed)}
        >
          {t(`enterprise.${deed}.action`)}
        </Button>
      ))}
    </SpaceBetween>
  );
}

function deedsOf(state: Relationship["state"], leads: boolean, theirs: boolean): readonly Deed[] {
  if (state === "CONFIRMING") {
    return theirs ? ["accept", "reject"] : leads ? ["cancel"] : [];
  }
  return state === "ACTIVE" && (leads || theirs) ? ["dissolve"] : [];
}

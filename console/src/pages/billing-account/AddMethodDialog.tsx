import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSaveMethod } from "../../api/methods";
import { useChannels } from "../../api/queries";
import { ChannelChoice } from "../../components/ChannelChoice";
import { DeedDialog } from "../../components/DeedDialog";
import { Loaded } from "../../components/Loaded";
import { useOpenAccount } from "../../layout/AccountContext";
import { leaveForMethod, methodReturnAddress } from "./pendingMethod";

/** Add Payment Method: the number is entered on the payment company's page and never here. */
export function AddMethodDialog({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const channels = useChannels(account.currency);
  const [picked, setPicked] = useState<string>();
  const channel = picked ?? channels.data?.[0]?.code;
  const returnUrl = methodReturnAddress();
  return (
    <DeedDialog
      title={t("methods.add")}
      confirm={t("methods.goOn")}
      effect={t("methods.addEffect")}
      deed={useSaveMethod(account.id)}
      disabled={channel === undefined}
      wishOf={() => (channel ? { channel, returnUrl } : undefined)}
      onDone={(method) => (method?.setupUrl ? leaveForMethod(account.id, method.setupUrl) : onDone())}
    >
      {() => (
        <Loaded query={channels}>
          {(all) => <ChannelChoice channels={all} picked={channel} onPick={setPicked} />}
        </Loaded>
      )}
    </DeedDialog>
  );
}

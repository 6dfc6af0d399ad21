import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Status } from "../../components/Status";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";
import { RenameDialog } from "./RenameDialog";

/** Name, id, type, owner, creation, status (A23 - A28), and how the account pays. */
export function BasicInformation() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account, may } = useOpenAccount();
  const [renaming, setRenaming] = useState(false);
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={may("NAME") && <Button onClick={() => setRenaming(true)}>{t("account.rename")}</Button>}
        >
          {t("account.basic")}
        </Header>
      }
    >
      <KeyValuePairs
        columns={3}
        items={[
          { label: t("account.name"), value: account.name },
          {
            label: t("account.id"),
            value: (
              <CopyToClipboard
                variant="inline"
                textToCopy={account.id}
                copyButtonAriaLabel={t("account.copyId")}
                copySuccessText={t("common.copied")}
                copyErrorText={t("common.notCopied")}
              />
            ),
          },
          { label: t("account.type"), value: t(`accountType.${account.type}`) },
          { label: t("account.owner"), value: account.owner.name },
          { label: t("account.createdAt"), value: format.instant(account.createdAt) },
          { label: t("account.status"), value: <Status of={account.status} /> },
          { label: t("account.mode"), value: t(`paymentMode.${account.paymentMode}`) },
          { label: t("account.currency"), value: account.currency },
          { label: t("account.zone"), value: account.timeZone },
        ]}
      />
      {renaming && <RenameDialog onDone={() => setRenaming(false)} />}
    </Container>
  );
}

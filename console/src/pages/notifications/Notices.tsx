import Box from "@cloudscape-design/components/box";
import Header from "@cloudscape-design/components/header";
import { useTranslation } from "react-i18next";
import { useNotices, type Notice } from "../../api/notices";
import { DataTable } from "../../components/DataTable";
import { Status } from "../../components/Status";
import { When } from "../../components/When";
import { useOpenAccount } from "../../layout/AccountContext";

/** What has been sent, to whom, and what has not gone out and why. */
export function Notices() {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  return (
    <DataTable<Notice>
      list={useNotices(account.id)}
      label={t("notices.sent")}
      trackBy={(row) => row.id}
      empty={t("notices.noneSent")}
      header={<Header description={t("notices.sentAbout")}>{t("notices.sent")}</Header>}
      columns={[
        { id: "subject", header: t("notices.subject"), isRowHeader: true, cell: (row) => row.subject },
        {
          id: "channel",
          header: t("notices.by"),
          cell: (row) => t(row.channel === "EMAIL" ? "notices.mail" : "notices.message"),
        },
        { id: "to", header: t("notices.to"), cell: (row) => row.recipient },
        { id: "planned", header: t("entries.at"), cell: (row) => <When at={row.plannedAt} /> },
        { id: "state", header: t("payments.state"), cell: (row) => <State notice={row} /> },
      ]}
    />
  );
}

function State({ notice }: { readonly notice: Notice }) {
  return (
    <>
      <Status of={notice.state} />
      {notice.lastError && <Box color="text-status-error">{notice.lastError}</Box>}
    </>
  );
}

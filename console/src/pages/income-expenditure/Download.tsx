import Button from "@cloudscape-design/components/button";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchFile } from "../../api/clients";
import { ProblemAlert } from "../../components/ProblemAlert";
import { useOpenAccount } from "../../layout/AccountContext";

/** The records of a month as a file (T-3). */
export function Download({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const file = useMutation({
    mutationFn: () => fetchFile(`/api/v1/billing-accounts/${account.id}/statements/${month}`, "text/csv"),
    onSuccess: (csv) => save(csv, `saldo-${account.id}-${month}.csv`),
  });
  return (
    <>
      <Button iconName="download" loading={file.isPending} onClick={() => file.mutate()}>
        {t("income.csv")}
      </Button>
      {file.error && <ProblemAlert error={file.error} />}
    </>
  );
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

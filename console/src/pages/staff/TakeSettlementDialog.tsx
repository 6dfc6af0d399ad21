import FileInput from "@cloudscape-design/components/file-input";
import FormField from "@cloudscape-design/components/form-field";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTakeSettlementFile } from "../../api/settlementFiles";
import { DeedDialog } from "../../components/DeedDialog";

interface Props {
  readonly account: string;
  onDone(): void;
}

/** A company's file, as it came. */
export function TakeSettlementDialog({ account, onDone }: Props) {
  const { t } = useTranslation();
  const [file, setFile] = useState<{ readonly name: string; readonly csv: string }>();
  const take = async (chosen: File | undefined) =>
    setFile(chosen && { name: chosen.name, csv: await chosen.text() });
  return (
    <DeedDialog
      title={t("settlementFile.take")}
      effect={t("settlementFile.effect", { account })}
      deed={useTakeSettlementFile(account)}
      wishOf={() => file?.csv}
      onDone={() => onDone()}
    >
      {({ tried }) => (
        <FormField
          label={t("settlementFile.file")}
          description={t("settlementFile.fileHint")}
          constraintText={file?.name}
          errorText={tried && !file && t("common.missing")}
        >
          <FileInput
            value={[]}
            accept=".csv,text/csv"
            ariaLabel={t("settlementFile.choose")}
            onChange={({ detail }) => void take(detail.value[0])}
          >
            {t("settlementFile.choose")}
          </FileInput>
        </FormField>
      )}
    </DeedDialog>
  );
}

import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useKeepLegalEntity, useLegalEntity, type LegalEntity } from "../../api/legalEntities";
import { DeedDialog } from "../../components/DeedDialog";
import { TextField } from "../../components/fields";
import { Loaded } from "../../components/Loaded";

const OWN = "SALDO";
const PARTS = ["name", "taxId", "address", "timeZone", "seriesPrefix"] as const;

/** The seller that stands on the invoices (I-20). */
export function LegalEntityPart() {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const entity = useLegalEntity(OWN);
  return (
    <Container
      header={
        <Header
          description={t("legalEntity.about")}
          actions={
            <Button
              ariaLabel={t("settings.changeOf", { what: t("legalEntity.title") })}
              disabled={!entity.data}
              onClick={() => setChanging(true)}
            >
              {t("settings.change")}
            </Button>
          }
        >
          {t("legalEntity.title")}
        </Header>
      }
    >
      <Loaded query={entity}>
        {(data) => (
          <>
            <KeyValuePairs
              columns={3}
              items={PARTS.map((part) => ({ label: t(`legalEntity.${part}`), value: data[part] }))}
            />
            {changing && <Change entity={data} onDone={() => setChanging(false)} />}
          </>
        )}
      </Loaded>
    </Container>
  );
}

function Change({ entity, onDone }: { readonly entity: LegalEntity; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [wish, setWish] = useState(entity);
  return (
    <DeedDialog
      title={t("legalEntity.title")}
      confirm={t("common.save")}
      effect={t("legalEntity.effect")}
      deed={useKeepLegalEntity(OWN)}
      pointers={PARTS.map((part) => `/${part}`)}
      wishOf={() => (PARTS.every((part) => wish[part].trim()) ? wish : undefined)}
      onDone={() => onDone()}
    >
      {({ tried, at }) =>
        PARTS.map((part) => (
          <TextField
            key={part}
            label={t(`legalEntity.${part}`)}
            value={wish[part]}
            fault={(tried && !wish[part].trim() && t("common.missing")) || at(`/${part}`)}
            onChange={(value) => setWish({ ...wish, [part]: value })}
          />
        ))
      }
    </DeedDialog>
  );
}

import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useTaxRule } from "../../api/catalog";
import { TextField } from "../../components/fields";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { TaxRuleDialog } from "./TaxRuleDialog";

/** Tax rules are looked up by their id; a new one is made by an id that is not taken. */
export function TaxRules() {
  const { t } = useTranslation();
  const format = useFormat();
  const [id, setId] = useState("");
  const [writing, setWriting] = useState(false);
  const wanted = useDeferredValue(id.trim());
  const rule = useTaxRule(wanted);
  return (
    <Container
      header={
        <Header
          description={t("tax.about")}
          actions={
            <Button disabled={wanted === ""} onClick={() => setWriting(true)}>
              {t("tax.write")}
            </Button>
          }
        >
          {t("tax.title")}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <TextField label={t("tax.id")} value={id} onChange={setId} />
        {wanted !== "" && (
          <Loaded query={rule}>
            {(data) => (
              <KeyValuePairs
                columns={4}
                items={[
                  { label: t("catalog.name"), value: data.name },
                  { label: t("tax.country"), value: data.country },
                  { label: t("catalog.taxClass"), value: data.taxClass },
                  { label: t("tax.rate"), value: data.rate },
                  { label: t("tax.baseFraction"), value: data.baseFraction },
                  { label: t("tax.inclusive"), value: t(data.inclusive ? "common.yes" : "common.no") },
                  { label: t("relations.from"), value: format.date(data.validFrom) },
                  {
                    label: t("relations.to"),
                    value: data.validTo ? format.date(data.validTo) : "–",
                  },
                ]}
              />
            )}
          </Loaded>
        )}
      </SpaceBetween>
      {writing && <TaxRuleDialog id={wanted} rule={rule.data} onDone={() => setWriting(false)} />}
    </Container>
  );
}

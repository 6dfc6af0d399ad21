import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentMonth } from "../../api/clock";
import { useBillingRun, usePreviewRun } from "../../api/staff";
import { Loaded } from "../../components/Loaded";
import { MonthChoice } from "../../components/MonthChoice";
import { ProblemAlert } from "../../components/ProblemAlert";
import { useFormat } from "../../format/FormatContext";
import { monthsSince } from "../../format/months";
import { Page } from "../../layout/Page";
import { RunFigures } from "./RunFigures";
import { RunPreview } from "./RunPreview";
import { StaffOnly } from "./StaffOnly";
import { StartRunDialog } from "./StartRunDialog";
import { UnprintedDocuments } from "./UnprintedDocuments";

const EARLIEST = "2000-01";
const OFFERED = 24;

/** The monthly run: preview, start or resume, progress, and the accounts that need somebody to look. */
export default function BillingRunPage() {
  const { t } = useTranslation();
  // By the zone where a month ends first, as the service does.
  const current = useCurrentMonth("Pacific/Kiritimati");
  return (
    <Page title={t("navigation.billingRun")}>
      <StaffOnly roles={["operator"]}>
        <Loaded query={current}>{(month) => <Run current={month} />}</Loaded>
      </StaffOnly>
    </Page>
  );
}

function Run({ current }: { readonly current: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, ...over] = monthsSince(EARLIEST, current).slice(0, OFFERED);
  const [month, setMonth] = useState(over[0] ?? current);
  const [starting, setStarting] = useState(false);
  const run = useBillingRun(month, true);
  const { mutate: look, reset, ...preview } = usePreviewRun();
  return (
    <SpaceBetween size="l">
      <Container
        header={
          <Header
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                <Button loading={preview.isPending} onClick={() => look(month)}>
                  {t("staff.runPreview")}
                </Button>
                <Button
                  variant="primary"
                  disabled={preview.data?.month !== month}
                  onClick={() => setStarting(true)}
                >
                  {t("staff.runStart")}
                </Button>
              </SpaceBetween>
            }
          >
            {format.month(month)}
          </Header>
        }
      >
        <SpaceBetween size="m">
          <MonthChoice
            current={over[0] ?? current}
            since={over.at(-1) ?? current}
            month={month}
            onChange={(next) => {
              reset();
              setMonth(next);
            }}
          />
          {preview.error && <ProblemAlert error={preview.error} />}
          {preview.data && <p>{t("staff.runWould", { count: preview.data.pending })}</p>}
        </SpaceBetween>
      </Container>
      {preview.data?.preview && <RunPreview preview={preview.data.preview} />}
      <Loaded query={run}>{(data) => <RunFigures run={data} />}</Loaded>
      <UnprintedDocuments />
      {starting && preview.data && (
        <StartRunDialog
          preview={preview.data}
          onDone={() => {
            reset();
            setStarting(false);
          }}
        />
      )}
    </SpaceBetween>
  );
}

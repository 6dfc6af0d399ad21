import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  useDiscardParked,
  useFailedWork,
  useParkedEvents,
  useRetryParked,
  useRetryWork,
  type DueWork,
  type ParkedEvent,
  type Service,
} from "../../api/operations";
import { DataTable } from "../../components/DataTable";
import { DeedDialog } from "../../components/DeedDialog";
import { When } from "../../components/When";
import { Page } from "../../layout/Page";
import { ServiceChoice } from "./ServiceChoice";
import { StaffOnly } from "./StaffOnly";

/** Events that a service could not take, and work that has failed: each is looked at by a person. */
export default function ParkedEventsPage() {
  const { t } = useTranslation();
  const [service, setService] = useState<Service>("account");
  return (
    <Page title={t("navigation.parked")} description={t("operations.parkedAbout")}>
      <StaffOnly roles={["operator"]}>
        <SpaceBetween size="l">
          <ServiceChoice service={service} onChange={setService} />
          <Parked key={service} service={service} />
          <Failed key={`failed ${service}`} service={service} />
        </SpaceBetween>
      </StaffOnly>
    </Page>
  );
}

function Parked({ service }: { readonly service: Service }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ event: ParkedEvent; deed: "retry" | "discard" }>();
  const retry = useRetryParked(service);
  const discard = useDiscardParked(service);
  const done = () => setAsked(undefined);
  return (
    <>
      <DataTable<ParkedEvent>
        list={useParkedEvents(service)}
        label={t("operations.events")}
        trackBy={(event) => event.id}
        empty={t("operations.noEvents")}
        header={<Header>{t("operations.events")}</Header>}
        columns={[
          {
            id: "at",
            header: t("operations.parkedAt"),
            isRowHeader: true,
            cell: (event) => <When at={event.parkedAt} />,
          },
          { id: "topic", header: t("operations.topic"), cell: (event) => event.topic },
          { id: "key", header: t("operations.key"), cell: (event) => event.key ?? "–" },
          { id: "reason", header: t("staff.runWhy"), cell: (event) => `${event.reason}: ${event.detail}` },
          { id: "attempts", header: t("operations.attempts"), cell: (event) => event.attempts },
          { id: "waits", header: t("operations.waitsFor"), cell: (event) => event.waitsFor ?? "–" },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (event) => (
              <SpaceBetween direction="horizontal" size="s">
                <Button variant="inline-link" onClick={() => setAsked({ event, deed: "retry" })}>
                  {t("operations.retry")}
                </Button>
                <Button variant="inline-link" onClick={() => setAsked({ event, deed: "discard" })}>
                  {t("operations.discard")}
                </Button>
              </SpaceBetween>
            ),
          },
        ]}
      />
      {asked?.deed === "retry" && (
        <DeedDialog
          title={t("operations.retry")}
          effect={t("operations.retryText", { topic: asked.event.topic })}
          deed={retry}
          wishOf={() => asked.event.id}
          onDone={done}
        />
      )}
      {asked?.deed === "discard" && (
        <DeedDialog
          title={t("operations.discard")}
          asksReason
          effect={t("operations.discardText", { topic: asked.event.topic })}
          deed={discard}
          wishOf={(reason) => ({ id: asked.event.id, reason })}
          onDone={done}
        />
      )}
    </>
  );
}

function Failed({ service }: { readonly service: Service }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<DueWork>();
  const retry = useRetryWork(service);
  return (
    <>
      <DataTable<DueWork>
        list={useFailedWork(service)}
        label={t("operations.work")}
        trackBy={(work) => `${work.billingAccountId} ${work.kind}`}
        empty={t("operations.noWork")}
        header={<Header>{t("operations.work")}</Header>}
        columns={[
          { id: "kind", header: t("vouchers.kind"), isRowHeader: true, cell: (work) => work.kind },
          { id: "account", header: t("account.id"), cell: (work) => work.billingAccountId },
          { id: "due", header: t("bills.due"), cell: (work) => <When at={work.dueAt} /> },
          { id: "attempts", header: t("operations.attempts"), cell: (work) => work.attempts },
          { id: "error", header: t("staff.runWhy"), cell: (work) => work.lastError ?? "–" },
          {
            id: "actions",
            header: t("common.actions"),
            cell: (work) => (
              <Button variant="inline-link" onClick={() => setAsked(work)}>
                {t("operations.retry")}
              </Button>
            ),
          },
        ]}
      />
      {asked && (
        <DeedDialog
          title={t("operations.retry")}
          effect={t("operations.retryText", { topic: asked.kind })}
          deed={retry}
          wishOf={() => asked}
          onDone={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

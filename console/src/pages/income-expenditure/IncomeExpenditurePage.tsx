import Box from "@cloudscape-design/components/box";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentMonth } from "../../api/clock";
import { useStatement } from "../../api/queries";
import { Loaded } from "../../components/Loaded";
import { MonthChoice } from "../../components/MonthChoice";
import { EntriesTable } from "../../entries/EntriesTable";
import { monthOf } from "../../format/months";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { useBooks, type BookName } from "./books";
import { Download } from "./Download";
import { Movements } from "./Movements";
import { Summary } from "./Summary";

/** Income and Expenditure Details: a month's summary and its records, of cash or of credit refunds (A62, A63). */
export default function IncomeExpenditurePage() {
  const { account } = useOpenAccount();
  return <Loaded query={useCurrentMonth(account.timeZone)}>{(month) => <Months current={month} />}</Loaded>;
}

function Months({ current }: { readonly current: string }) {
  const { t } = useTranslation();
  const { account } = useOpenAccount();
  const books = useBooks();
  const [month, setMonth] = useState(current);
  const [name, setName] = useState<BookName>(books[0]?.name ?? "cash");
  const statement = useStatement(account.id, month);
  const book = books.find((one) => one.name === name) ?? books[0];
  return (
    <Page title={t("navigation.incomeExpenditure")} actions={<Download month={month} />}>
      <Container>
        <SpaceBetween direction="horizontal" size="m" alignItems="center">
          <MonthChoice
            current={current}
            since={monthOf(account.createdAt, account.timeZone)}
            month={month}
            onChange={setMonth}
          />
          <SegmentedControl
            selectedId={name}
            label={t("income.which")}
            options={books.map((one) => ({ id: one.name, text: one.title }))}
            onChange={({ detail }) => setName(detail.selectedId as BookName)}
          />
        </SpaceBetween>
      </Container>
      {book && (
        <SpaceBetween size="l">
          <Container header={<Header>{t("income.summary")}</Header>}>
            <Loaded query={statement}>
              {(data) => <Summary lines={data.assets.filter((line) => book.assets.includes(line.asset))} />}
            </Loaded>
          </Container>
          <Container header={<Header>{t("income.movements")}</Header>}>
            <Loaded query={statement}>
              {(data) => (
                <Movements movements={data.movements.filter((one) => book.assets.includes(one.asset))} />
              )}
            </Loaded>
          </Container>
          <Container header={<Header>{t("income.records")}</Header>}>
            <EntriesTable asset={book.assets} month={month} />
            <Box color="text-body-secondary" margin={{ top: "s" }}>
              {t("income.zone", { zone: account.timeZone })}
            </Box>
          </Container>
        </SpaceBetween>
      )}
    </Page>
  );
}

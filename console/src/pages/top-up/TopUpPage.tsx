import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTopUp } from "../../api/money";
import { ProblemError } from "../../api/problem";
import { useChannels } from "../../api/queries";
import { AmountField } from "../../components/AmountField";
import { ChannelChoice } from "../../components/ChannelChoice";
import { Loaded } from "../../components/Loaded";
import { ProblemAlert } from "../../components/ProblemAlert";
import { compare } from "../../format/decimal";
import { useFormat } from "../../format/FormatContext";
import { readAmount } from "../../format/input";
import { useOpenAccount } from "../../layout/AccountContext";
import { Page } from "../../layout/Page";
import { canTopUp } from "../../layout/rights";
import { leaveFor, returnAddress } from "../payments/pendingPayment";
import { NoTopUp } from "./NoTopUp";

/** Amount and way, then the payment company's page; the money counts when the company says so (W22 - W30). */
export default function TopUpPage() {
  const { t } = useTranslation();
  const open = useOpenAccount();
  return (
    <Page title={t("navigation.topUp")} description={t("topUp.about")}>
      {canTopUp(open) ? <TopUpForm /> : <NoTopUp />}
    </Page>
  );
}

function TopUpForm() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const channels = useChannels(account.currency);
  const topUp = useTopUp(account.id);
  const [amount, setAmount] = useState("");
  const [code, setCode] = useState("");
  const [picked, setPicked] = useState<string>();
  const [tried, setTried] = useState(false);
  const channel = channels.data?.find((one) => one.code === picked) ?? channels.data?.[0];
  const read = readAmount(amount, account.currency);
  const tooLittle =
    channel && "money" in read && compare(read.money.amount, channel.minimumAmount.amount) < 0
      ? t("topUp.minimum", { amount: format.money(channel.minimumAmount) })
      : undefined;
  const refusal = topUp.error instanceof ProblemError ? topUp.error : undefined;

  function pay(): void {
    setTried(true);
    if (channel && "money" in read && !tooLittle) {
      topUp.mutate(
        {
          amount: read.money,
          channel: channel.code,
          voucherCode: code.trim() || undefined,
          returnUrl: returnAddress(),
        },
        {
          onSuccess: ({ paymentId, paymentUrl }) => paymentUrl && leaveFor(account.id, paymentId, paymentUrl),
        },
      );
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        pay();
      }}
    >
      <Form
        actions={
          <Button variant="primary" formAction="submit" loading={topUp.isPending || topUp.isSuccess}>
            {t("topUp.toPayment")}
          </Button>
        }
      >
        <Container>
          <SpaceBetween size="l">
            <AmountField
              label={t("topUp.amount")}
              hint={channel && t("topUp.minimum", { amount: format.money(channel.minimumAmount) })}
              value={amount}
              currency={account.currency}
              showFault={tried}
              refusal={(tried && tooLittle) || refusal?.at("/amount")}
              onChange={setAmount}
            />
            <Loaded query={channels}>
              {(all) => <ChannelChoice channels={all} picked={channel?.code} onPick={setPicked} />}
            </Loaded>
            <FormField
              label={t("topUp.code")}
              description={t("topUp.codeHint")}
              errorText={refusal?.at("/voucherCode")}
            >
              <Input value={code} autoComplete={false} onChange={({ detail }) => setCode(detail.value)} />
            </FormField>
            {account.taxPoint === "TOPUP" && <div>{t("topUp.tax")}</div>}
            {topUp.error && <ProblemAlert error={topUp.error} />}
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}

import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePreviewRedemption, useRedeem } from "../../api/money";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useProblemText } from "../../components/problemText";
import { useFormat } from "../../format/FormatContext";
import { useOpenAccount } from "../../layout/AccountContext";

/** Looks first what the code gives, and takes it after a yes. */
export function RedeemForm() {
  const { t } = useTranslation();
  const format = useFormat();
  const { account } = useOpenAccount();
  const [code, setCode] = useState("");
  const preview = usePreviewRedemption(account.id);
  const redeem = useRedeem(account.id);
  const wanted = code.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        redeem.reset();
        if (wanted) {
          preview.mutate(wanted);
        }
      }}
    >
      <Container header={<Header>{t("vouchers.redeem")}</Header>}>
        <Form
          actions={
            <Button variant="primary" formAction="submit" loading={preview.isPending}>
              {t("vouchers.look")}
            </Button>
          }
        >
          <FormField
            label={t("vouchers.code")}
            errorText={preview.error && <RefusalText error={preview.error} />}
          >
            <Input
              value={code}
              autoComplete={false}
              spellcheck={false}
              onChange={({ detail }) => {
                preview.reset();
                setCode(detail.value);
              }}
            />
          </FormField>
        </Form>
        {redeem.data && (
          <Alert type="success">
            {t(redeem.data.state === "CREDITED" ? "vouchers.credited" : "vouchers.waiting", {
              amount: format.money(redeem.data.value),
            })}
          </Alert>
        )}
      </Container>
      {preview.data && (
        <ConfirmDialog
          title={t("vouchers.redeem")}
          confirm={t("vouchers.redeem")}
          busy={redeem.isPending}
          error={redeem.error}
          onConfirm={() =>
            redeem.mutate(wanted, {
              onSuccess: () => {
                preview.reset();
                setCode("");
              },
            })
          }
          onDismiss={() => preview.reset()}
        >
          {t(preview.data.state === "CREDITED" ? "vouchers.gives" : "vouchers.givesLater", {
            amount: format.money(preview.data.value),
          })}
        </ConfirmDialog>
      )}
    </form>
  );
}

function RefusalText({ error }: { readonly error: unknown }) {
  const { headline, detail } = useProblemText(error);
  return (
    <>
      {headline} {detail}
    </>
  );
}

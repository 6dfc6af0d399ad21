import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { bodyOf, notificationApi } from "../../api/clients";
import { refreshMessages, useMessages } from "../../api/queries";
import type { Message } from "../../api/types";
import { Loaded } from "../../components/Loaded";
import { useFormat } from "../../format/FormatContext";
import { Page } from "../../layout/Page";
import styles from "./MessagesPage.module.css";

/** Internal messages of all accounts that the caller may see; new ones appear by themselves. */
export default function MessagesPage() {
  const { t, i18n } = useTranslation();
  const messages = useMessages(i18n.language);
  return (
    <Page title={t("navigation.messages")}>
      <Loaded query={{ ...messages, data: messages.items }}>
        {(items) => (
          <SpaceBetween size="s">
            {items.length === 0 && <Box color="text-body-secondary">{t("messages.none")}</Box>}
            {items.map((message) => (
              <OneMessage key={message.id} message={message} />
            ))}
            {messages.hasNextPage && (
              <Button loading={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>
                {t("common.more")}
              </Button>
            )}
          </SpaceBetween>
        )}
      </Loaded>
    </Page>
  );
}

function OneMessage({ message }: { readonly message: Message }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const mark = useMutation({
    mutationFn: (read: boolean) =>
      bodyOf<unknown>(
        notificationApi.PATCH("/api/v1/messages/{id}", {
          params: { path: { id: message.id } },
          body: { read },
        }),
      ),
    onSuccess: () => refreshMessages(client),
  });
  return (
    <Container>
      <ExpandableSection
        headerText={
          <span className={message.read ? undefined : styles.unread}>
            {!message.read && <span className={styles.dot} role="img" aria-label={t("messages.unread")} />}
            {message.subject}
            <span className={styles.when}>
              {format.instant(message.happenedAt)} · {message.billingAccountId}
            </span>
          </span>
        }
        onChange={({ detail }) => detail.expanded && !message.read && mark.mutate(true)}
      >
        <p className={styles.body}>{message.body}</p>
        {message.read && (
          <Button variant="inline-link" loading={mark.isPending} onClick={() => mark.mutate(false)}>
            {t("messages.markUnread")}
          </Button>
        )}
      </ExpandableSection>
    </Container>
  );
}

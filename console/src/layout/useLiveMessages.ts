import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { listen } from "../api/messageStream";
import { refreshAccount, refreshMessages } from "../api/queries";
import type { Message } from "../api/types";

const SHOWN = 3;

export interface LiveMessages {
  readonly messages: readonly Message[];
  dismiss(id: string): void;
}

/** The messages that came while the console was open; the figures of their account are asked for again. */
export function useLiveMessages(language: string): LiveMessages {
  const client = useQueryClient();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  useEffect(
    () =>
      listen(language, (message) => {
        setMessages((shown) => [message, ...shown].slice(0, SHOWN));
        void refreshMessages(client);
        void refreshAccount(client, message.billingAccountId);
      }),
    [client, language],
  );
  return { messages, dismiss: (id) => setMessages((shown) => shown.filter((message) => message.id !== id)) };
}

import "./global.css";
import "./theme.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { callWith } from "./api/clients";
import { queryClient } from "./api/queryClient";
import { App } from "./App";
import { Session, SIGNED_OUT } from "./auth/session";
import { SessionContext } from "./auth/SessionContext";
import { loadConfig } from "./config";
import { startTexts } from "./i18n/i18n";
import { SignedOut } from "./pages/SignedOut";
import { StartFailed } from "./pages/StartFailed";
import { chosenLanguage } from "./preferences/preferences";

function show(what: ReactNode): void {
  const root = document.getElementById("root");
  if (root) {
    createRoot(root).render(<StrictMode>{what}</StrictMode>);
  }
}

async function start(): Promise<void> {
  const language = chosenLanguage();
  await startTexts(language);
  if (location.pathname === SIGNED_OUT) {
    show(<SignedOut />);
    return;
  }
  const session = new Session(await loadConfig());
  callWith(session);
  if (await session.begin(language)) {
    show(
      <QueryClientProvider client={queryClient()}>
        <SessionContext value={{ claims: session.claims, signOut: () => session.signOut() }}>
          <App />
        </SessionContext>
      </QueryClientProvider>,
    );
  }
}

start().catch((reason: unknown) => show(<StartFailed reason={reason} />));

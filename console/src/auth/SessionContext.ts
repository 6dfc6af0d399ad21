import { createContext, use } from "react";
import type { Claims } from "./session";

export interface SignedIn {
  readonly claims: Claims;
  signOut(): Promise<void>;
}

export const SessionContext = createContext<SignedIn | undefined>(undefined);

export function useSession(): SignedIn {
  const session = use(SessionContext);
  if (!session) {
    throw new Error("Nobody is signed in.");
  }
  return session;
}

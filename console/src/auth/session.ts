import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from "oidc-client-ts";
import type { Config } from "../config";

/** Where the realm sends people back to. */
const RETURN_PATH = "/signed-in";
/** This page signs nobody in by itself. */
export const SIGNED_OUT = "/signed-out";
const CHANNEL = "saldo.session";

/**
 * The session at the realm: code flow with PKCE. Tokens are kept in memory alone, so no other script can read them and
 * a reload signs in again without asking; sign-out ends the session at the realm and in every tab.
 */
export class Session {
  private readonly manager: UserManager;
  private readonly tabs = new BroadcastChannel(CHANNEL);
  private user: User | undefined;

  constructor(config: Config) {
    this.manager = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: `${location.origin}${RETURN_PATH}`,
      post_logout_redirect_uri: `${location.origin}${SIGNED_OUT}`,
      response_type: "code",
      scope: "openid",
      automaticSilentRenew: true,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      // The verifier of a sign-in under way; it is worth nothing without the code.
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
    });
    this.manager.events.addUserLoaded((user) => {
      this.user = user;
    });
    this.manager.events.addSilentRenewError(() => void this.signIn());
    this.manager.events.addAccessTokenExpired(() => void this.signIn());
    this.tabs.onmessage = () => location.assign(SIGNED_OUT);
  }

  /** True when somebody is signed in; otherwise the page is about to leave for the realm. */
  async begin(locale: string): Promise<boolean> {
    if (location.pathname === RETURN_PATH) {
      return this.comeBack();
    }
    await this.signIn(locale);
    return false;
  }

  async signIn(locale?: string): Promise<void> {
    const here = location.pathname === RETURN_PATH ? "/" : location.pathname + location.search;
    await this.manager.signinRedirect({ state: here, ui_locales: locale });
  }

  async signOut(): Promise<void> {
    this.tabs.postMessage("signed out");
    sessionStorage.clear();
    await this.manager.signoutRedirect({ id_token_hint: this.user?.id_token });
  }

  accessToken(): string | undefined {
    return this.user?.access_token;
  }

  refused(): void {
    void this.signIn();
  }

  get claims(): Claims {
    return readClaims(this.user?.access_token ?? "");
  }

  private async comeBack(): Promise<boolean> {
    try {
      const user = await this.manager.signinRedirectCallback();
      this.user = user;
      history.replaceState(null, "", typeof user.state === "string" ? user.state : "/");
      return true;
    } catch {
      // An old address out of the history, or a sign-in that another tab has finished: begin anew.
      await this.signIn();
      return false;
    }
  }
}

/** What the console itself has to know of a caller; the services decide. */
export interface Claims {
  readonly name: string;
  readonly cloudAccountId?: string;
  readonly roles: readonly string[];
}

export function readClaims(token: string): Claims {
  const [, body = ""] = token.split(".");
  const bytes = Uint8Array.from(atob(body.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes) || "{}") as {
    preferred_username?: string;
    sub?: string;
    cloud_account_id?: string;
    realm_access?: { roles?: string[] };
  };
  return {
    name: claims.preferred_username ?? claims.sub ?? "",
    cloudAccountId: claims.cloud_account_id,
    roles: claims.realm_access?.roles ?? [],
  };
}

/** What the address that serves the console says about itself. */
export interface Config {
  readonly issuer: string;
  readonly clientId: string;
}

export async function loadConfig(): Promise<Config> {
  const answer = await fetch("/config.json");
  if (!answer.ok) {
    throw new Error(`/config.json answers ${answer.status}`);
  }
  return (await answer.json()) as Config;
}

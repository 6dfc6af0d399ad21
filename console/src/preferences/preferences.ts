/** What a person has chosen for this browser. */
export type Language = "en" | "id";
export type Theme = "light" | "dark" | "system";

export const LANGUAGES: readonly Language[] = ["en", "id"];
export const THEMES: readonly Theme[] = ["light", "dark", "system"];

const LANGUAGE = "saldo.language";
const THEME = "saldo.theme";

export function chosenLanguage(): Language {
  const chosen = localStorage.getItem(LANGUAGE) ?? navigator.language.slice(0, 2);
  return chosen === "id" ? "id" : "en";
}

export function chosenTheme(): Theme {
  const chosen = localStorage.getItem(THEME);
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE, language);
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(THEME, theme);
}

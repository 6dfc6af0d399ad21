import type { I18nProviderProps } from "@cloudscape-design/components/i18n";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { keepLanguage, type Language } from "../preferences/preferences";
import type en from "./en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

type ComponentMessages = I18nProviderProps.Messages;

const texts: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import("./en.json"),
  id: () => import("./id.json"),
};

const componentTexts: Record<Language, () => Promise<{ default: ComponentMessages }>> = {
  en: () => import("@cloudscape-design/components/i18n/messages/all.en"),
  id: () => import("@cloudscape-design/components/i18n/messages/all.id"),
};

const loaded = new Map<Language, ComponentMessages>();

async function load(language: Language): Promise<void> {
  const [own, components] = await Promise.all([texts[language](), componentTexts[language]()]);
  i18next.addResourceBundle(language, "translation", own.default, true, true);
  loaded.set(language, components.default);
}

/** The component library's own texts: "Close", "Next page" and the like. */
export function componentMessages(language: Language): ComponentMessages {
  return loaded.get(language) ?? {};
}

export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(language);
}

export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  keepLanguage(language);
}

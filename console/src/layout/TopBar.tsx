import TopNavigation, { type TopNavigationProps } from "@cloudscape-design/components/top-navigation";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useSession } from "../auth/SessionContext";
import { speak } from "../i18n/i18n";
import { LANGUAGES, THEMES, type Language, type Theme } from "../preferences/preferences";
import { useTheme } from "../preferences/theme";
import { useAccountChoice } from "./accountChoice";

/** Account, language, look, and who is signed in. */
export function TopBar() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [theme, setTheme] = useTheme();
  const accounts = useAccountChoice();

  const utilities: TopNavigationProps.Utility[] = [
    {
      type: "menu-dropdown",
      text: t(`language.${i18n.language as Language}`),
      ariaLabel: t("layout.language", { language: t(`language.${i18n.language as Language}`) }),
      items: LANGUAGES.map((id) => ({ id, text: t(`language.${id}`), lang: id })),
      onItemClick: ({ detail }) => void speak(detail.id as Language),
    },
    {
      type: "menu-dropdown",
      iconName: "settings",
      ariaLabel: t("layout.look"),
      title: t("layout.look"),
      items: THEMES.map((id) => ({
        id,
        text: t(`theme.${id}`),
        itemType: "checkbox",
        checked: id === theme,
      })),
      onItemClick: ({ detail }) => setTheme(detail.id as Theme),
    },
    {
      type: "menu-dropdown",
      iconName: "user-profile",
      text: session.claims.name,
      ariaLabel: t("layout.user", { name: session.claims.name }),
      items: [{ id: "sign-out", text: t("layout.signOut") }],
      onItemClick: () => void session.signOut(),
    },
  ];

  return (
    <div id="top">
      <TopNavigation
        identity={{
          href: "/",
          title: "Saldo",
          onFollow: (event) => {
            event.preventDefault();
            void navigate("/");
          },
        }}
        utilities={accounts ? [accounts, ...utilities] : utilities}
      />
    </div>
  );
}

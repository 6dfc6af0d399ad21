import { applyMode, Mode } from "@cloudscape-design/global-styles";
import { applyTheme } from "@cloudscape-design/components/theming";
import { useEffect, useState } from "react";
import { chosenTheme, keepTheme, type Theme } from "./preferences";

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const GREEN = { light: "#0a6b58", dark: "#3fcfae" };
const GREEN_OVER = { light: "#07493c", dark: "#86e5cf" };

/** Our font, which no file is needed for, and our colour. */
export function brand(): void {
  applyTheme({
    theme: {
      tokens: {
        fontFamilyBase: FONT,
        colorBackgroundButtonPrimaryDefault: GREEN,
        colorBackgroundButtonPrimaryHover: GREEN_OVER,
        colorBackgroundButtonPrimaryActive: GREEN_OVER,
        colorBorderButtonNormalDefault: GREEN,
        colorBorderButtonNormalHover: GREEN_OVER,
        colorTextButtonNormalDefault: GREEN,
        colorTextButtonNormalHover: GREEN_OVER,
        colorTextLinkDefault: GREEN,
        colorTextLinkHover: GREEN_OVER,
        colorTextAccent: GREEN,
        colorBackgroundControlChecked: GREEN,
        colorBackgroundToggleCheckedDisabled: { light: "#b6d9d1", dark: "#1f5a4d" },
      },
    },
  });
}

function show(theme: Theme, systemIsDark: boolean): void {
  applyMode(theme === "dark" || (theme === "system" && systemIsDark) ? Mode.Dark : Mode.Light);
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosenTheme);
  useEffect(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => show(theme, system.matches);
    follow();
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, [theme]);
  return [
    theme,
    (next) => {
      keepTheme(next);
      setTheme(next);
    },
  ];
}

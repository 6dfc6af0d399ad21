import { applyMode, Mode } from "@cloudscape-design/global-styles";
import { useEffect, useState } from "react";
import { chosenTheme, keepTheme, type Theme } from "./preferences";

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

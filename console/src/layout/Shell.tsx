import AppLayout from "@cloudscape-design/components/app-layout";
import Flashbar from "@cloudscape-design/components/flashbar";
import { Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { Loaded } from "../components/Loaded";
import { Navigation } from "./Navigation";
import { TopBar } from "./TopBar";
import { useLiveMessages } from "./useLiveMessages";

const NOT_YET = { data: undefined, error: null, refetch: () => undefined };

/** Bar, navigation and the page between. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const live = useLiveMessages(i18n.language);
  const [navigationOpen, setNavigationOpen] = useState(isWide);
  const touched = useTouched();
  return (
    <>
      <TopBar />
      <AppLayout
        headerSelector="#top"
        toolsHide
        navigation={<Navigation onFollow={() => isWide() || setNavigationOpen(false)} />}
        navigationOpen={navigationOpen}
        onNavigationChange={({ detail }) => {
          // Before it is measured nothing fits, and the layout closes by itself what nobody has touched.
          if (detail.open || touched.current || !isWide()) {
            setNavigationOpen(detail.open);
          }
        }}
        ariaLabels={{
          navigation: t("layout.navigation"),
          navigationClose: t("layout.closeNavigation"),
          navigationToggle: t("layout.openNavigation"),
        }}
        notifications={
          <Flashbar
            items={live.messages.map((message) => ({
              id: message.id,
              type: "info",
              content: message.subject,
              dismissible: true,
              dismissLabel: t("common.close"),
              onDismiss: () => live.dismiss(message.id),
            }))}
          />
        }
        content={
          <Suspense fallback={<Loaded query={NOT_YET}>{() => null}</Loaded>}>
            <Outlet />
          </Suspense>
        }
      />
    </>
  );
}

/** There is room for the navigation beside the page. */
function isWide(): boolean {
  return window.matchMedia("(min-width: 912px)").matches;
}

/** Whether a person has done anything yet. */
function useTouched() {
  const touched = useRef(false);
  useEffect(() => {
    const touch = () => {
      touched.current = true;
    };
    window.addEventListener("pointerdown", touch, { capture: true, once: true });
    window.addEventListener("keydown", touch, { capture: true, once: true });
    return () => {
      window.removeEventListener("pointerdown", touch, { capture: true });
      window.removeEventListener("keydown", touch, { capture: true });
    };
  }, []);
  return touched;
}

import AppLayout from "@cloudscape-design/components/app-layout";
import Flashbar from "@cloudscape-design/components/flashbar";
import { Suspense, useEffect, useState } from "react";
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
  const [wide] = useState(() => window.matchMedia("(min-width: 912px)").matches);
  const [navigationOpen, setNavigationOpen] = useState(false);
  useEffect(() => {
    // The layout closes what does not fit, and before it is measured nothing fits.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setNavigationOpen(wide));
    });
    return () => cancelAnimationFrame(frame);
  }, [wide]);
  return (
    <>
      <TopBar />
      <AppLayout
        headerSelector="#top"
        toolsHide
        navigation={<Navigation onFollow={() => wide || setNavigationOpen(false)} />}
        navigationOpen={navigationOpen}
        onNavigationChange={({ detail }) => setNavigationOpen(detail.open)}
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

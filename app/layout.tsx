import type { Metadata, Viewport } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { Suspense, type ReactNode } from "react";
import { geist, geistMono } from "@/components/layout/fonts";
import { MixBar } from "@/components/layout/mix-bar";
import { MixNotices } from "@/components/layout/mix-notices";
import { MixSync } from "@/components/layout/mix-sync";
import { SiteHeader } from "@/components/layout/site-header";
import { Theme } from "@/components/layout/theme";
import { Tray } from "@/components/layout/tray";
import "./globals.css";

const description =
  "Open-weight language models weighed against closed ones: licenses, prices over hosts, quality with its interval, every figure with its source and date.";

export const metadata: Metadata = {
  title: { default: "Weighbridge: open and closed language models compared", template: "%s · Weighbridge" },
  description,
  applicationName: "Weighbridge",
  openGraph: { siteName: "Weighbridge", type: "website", description },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#141518" },
  ],
};

// Until lib/catalog exports the snapshot's dates.
const dates = {
  prices: "2026-11-10",
  index: "2026-08-11",
  hub: { asOf: "2026-08-23", state: "snapshot" },
} as const;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${geist.variable} ${geistMono.variable}`} suppressHydrationWarning>
      <body className="flex flex-col">
        <Theme>
          <NuqsAdapter>
            <a
              href="#main"
              className="button sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
            >
              Skip to content
            </a>
            <SiteHeader />
            <MixBar dates={dates} />
            <Suspense>
              <MixSync />
              <MixNotices />
            </Suspense>
            <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
              {children}
            </main>
            <Tray />
          </NuqsAdapter>
        </Theme>
      </body>
    </html>
  );
}

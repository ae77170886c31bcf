import type { Metadata, Viewport } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { Suspense, type ReactNode } from "react";
import { geist, geistMono } from "@/components/layout/fonts";
import { MixBar } from "@/components/layout/mix-bar";
import { MixNotices } from "@/components/layout/mix-notices";
import { MixSync } from "@/components/layout/mix-sync";
import { SiteHeader } from "@/components/layout/site-header";
import { SiteOnly } from "@/components/layout/site-only";
import { Theme } from "@/components/layout/theme";
import { Tray } from "@/components/layout/tray";
import { snapshotDates } from "@/lib/catalog";
import { linkImages, SITE, SITE_TITLE } from "@/lib/share/share-metadata";
import { siteOrigin } from "@/lib/share/site-origin";
import "./globals.css";

/** Pages written while building know no request: only `SITE_URL` gives their picture an address. */
const images = linkImages(siteOrigin(new Headers()), SITE.image);

export const metadata: Metadata = {
  title: {
    default: SITE_TITLE,
    template: "%s · Weighbridge",
  },
  description: SITE.description,
  applicationName: "Weighbridge",
  openGraph: { siteName: "Weighbridge", type: "website", images },
  twitter: { card: "summary_large_image", images },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#141518" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${geist.variable} ${geistMono.variable}`} suppressHydrationWarning>
      <body className="flex flex-col">
        <Theme>
          <NuqsAdapter>
            <SiteOnly>
              <a
                href="#main"
                className="button fixed top-2 left-2 z-50 -translate-y-16 focus:translate-y-0"
              >
                Skip to content
              </a>
              <SiteHeader />
              <MixBar dates={snapshotDates()} />
              <Suspense>
                <MixSync />
                <MixNotices />
              </Suspense>
            </SiteOnly>
            <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
              {children}
            </main>
            <SiteOnly>
              <Tray />
            </SiteOnly>
          </NuqsAdapter>
        </Theme>
      </body>
    </html>
  );
}

import localFont from "next/font/local";

/** Geist Sans, Latin, weights 400 to 600 in one variable file of 26 KB; how it was cut is in app/fonts/README.md. */
export const geist = localFont({
  src: "../../app/fonts/geist-latin.woff2",
  variable: "--font-geist",
  weight: "400 600",
  // Not swapped in late: a heading that wraps anew would move all that is below it.
  display: "optional",
  adjustFontFallback: "Arial",
});

/** For ids, keys and code; never needed for the first paint. */
export const geistMono = localFont({
  src: "../../app/fonts/geist-mono-latin.woff2",
  variable: "--font-geist-mono",
  weight: "400",
  preload: false,
  adjustFontFallback: false,
});

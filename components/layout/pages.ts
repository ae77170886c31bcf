type SitePage = {
  label: string;
  href: string;
  /** First segment of its routes; null is the home page. */
  segment: string | null;
};

/** The header's pages in order. A page is added here when it exists. */
export const PAGES: readonly SitePage[] = [
  { label: "Explorer", href: "/", segment: null },
  { label: "Compare", href: "/compare", segment: "compare" },
  { label: "Charts", href: "/charts", segment: "charts" },
  { label: "Trends", href: "/trends", segment: "trends" },
  { label: "Cost", href: "/cost", segment: "cost" },
  { label: "Hub", href: "/hub", segment: "hub" },
  { label: "Claims", href: "/claims", segment: "claims" },
  { label: "Data", href: "/data", segment: "data" },
  { label: "API", href: "/api", segment: "api" },
];

/** Pages that the header has no room for; search and the phone's menu list them too. */
export const MORE_PAGES: readonly SitePage[] = [
  { label: "Benchmarks", href: "/benchmarks", segment: "benchmarks" },
  { label: "Changes", href: "/changes", segment: "changes" },
  { label: "Guide", href: "/guide", segment: "guide" },
];

/** First segments of the routes that show a price, and so the mix bar. */
export const PRICED_SEGMENTS: readonly (string | null)[] = [
  null,
  "models",
  "compare",
  "charts",
  "trends",
  "cost",
  "hub",
  "claims",
  "changes",
];

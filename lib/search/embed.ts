import type { SearchProblem } from "./problem";

const EMBED_THEMES = ["light", "dark", "system"] as const;
/** What an embed looks like, whatever the page around it does; `system` is as the reader's machine. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** `theme` of an embed's address; the others are those of the page it shows. */
export function embedTheme(search: URLSearchParams): EmbedTheme {
  return EMBED_THEMES.find((theme) => theme === search.get("theme")) ?? "system";
}

export function embedProblems(search: URLSearchParams): SearchProblem[] {
  const value = search.get("theme");
  if (value === null || EMBED_THEMES.some((theme) => theme === value)) return [];
  return [{ parameter: "theme", value, message: `can be ${EMBED_THEMES.join(", ")}` }];
}

/** The address of the page that an embed shows: the same parameters without the embed's own. */
export function embeddedHref(path: string, search: URLSearchParams): string {
  const page = new URLSearchParams(search);
  page.delete("theme");
  const query = page.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** Height in px that the embed of a comparison needs at about 800 px of width: verdict, head, rows, foot. */
export function compareEmbedHeight(models: number): number {
  return 160 + 42 * models;
}

/** Height in px of a chart's embed. */
export const CHART_EMBED_HEIGHT = 480;

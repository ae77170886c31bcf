import { catalog } from "./catalog";

export type SourceNamesById = Readonly<Record<string, { name: string; homepage: string }>>;

/** Names and addresses of all sources, our own curated lists among them. */
export function sourceNames(): SourceNamesById {
  known ??= Object.fromEntries([
    ["curated", { name: "Weighbridge’s own list", homepage: "" }],
    ...catalog().sources.map(({ id, name, homepage }) => [id, { name, homepage }] as const),
  ]);
  return known;
}
let known: SourceNamesById | undefined;

/** Ids in `license:<id>` tags; else what the model card says, one id or several. */
export function licenseTags(
  tags: readonly string[],
  card: string | readonly string[] | null | undefined,
): string[] {
  const tagged = tags.flatMap((tag) => (tag.startsWith("license:") ? [tag.slice(8)] : []));
  const said = tagged.length > 0 ? tagged : [card ?? []].flat();
  return [...new Set(said)];
}

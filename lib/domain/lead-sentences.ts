/** As many whole sentences as fit, at least the first. */
export function leadSentences(sentences: readonly string[], letters: number): string {
  let lead = "";
  for (const sentence of sentences) {
    const longer = lead === "" ? sentence : `${lead} ${sentence}`;
    if (lead !== "" && longer.length > letters) break;
    lead = longer;
  }
  return lead;
}

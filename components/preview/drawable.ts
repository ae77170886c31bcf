/** What the preview's fonts cannot draw: Latin Extended-A has gaps in Geist. app/fonts/README.md says how they were cut. */
const OTHERS =
  /(?:[^ -~\u00a0-\u017e–—‘’‚“”„†•…‰‹›€™←↑→↓↗−×≈≠≤≥]|[\u00ad\u0114\u0115\u012c\u012d\u0138\u013f\u0140\u0149\u014e\u014f])+/gu;

/** A text with each run of other letters as one dot: for a letter it lacks, the drawer would ask the network for a font. */
export function drawable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2010-\u2012]/g, "-")
    .replace(OTHERS, "·");
}

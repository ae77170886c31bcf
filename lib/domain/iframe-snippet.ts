type Frame = {
  /** Absolute address. */
  src: string;
  /** What the frame shows, for who cannot see it. */
  title: string;
  /** CSS pixels, or a share of what is around it as `100%`. */
  width: number | "100%";
  /** CSS pixels. */
  height: number;
};

/** The HTML that frames one of our embeds in another page. Whatever the parts hold, it is one element. */
export function iframeSnippet({ src, title, width, height }: Frame): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For an attribute in double quotes, and harmless in text too. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string);
}

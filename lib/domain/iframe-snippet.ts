import { escapeMarkup } from "./feed/markup";

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
  return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

import { iframeSnippet } from "@/lib/domain/iframe-snippet";
import { PREVIEW_SIZE } from "@/lib/domain/preview-size";
import { embedOf } from "@/lib/share/embed-of";
import { siteOrigin } from "@/lib/share/site-origin";
import type { Endpoint } from "../endpoint";
import { readParameters, type Parameter } from "../parameter";
import { integer } from "../parameters";
import { refuseParameters } from "../problem";
import { OEmbed } from "../schema/oembed";

/** CSS pixels of a frame when nobody asks for less. */
const WIDTH = 800;
/** Longer addresses are none of ours. */
const LONGEST = 4000;

const url: Parameter<string> = {
  about:
    "Address of a page of this site that can be framed: /compare or /charts with its parameters.",
  schema: { type: "string", maxLength: LONGEST },
  example: "/compare?m=openai/gpt-5.5,openai/gpt-oss-120b",
  required: true,
  read: (text) =>
    text.length <= LONGEST ? { value: text } : { wrong: `is longer than ${LONGEST} characters` },
};

const format: Parameter<"json" | "xml"> = {
  about: "Only json is answered; xml, which the specification also has, gives 501.",
  schema: { type: "string", enum: ["json", "xml"], default: "json" },
  example: "json",
  read: (text) => (text === "json" || text === "xml" ? { value: text } : { wrong: "can be json" }),
};

const size = (what: string) =>
  integer(`Most ${what} of the frame, in CSS pixels.`, { min: 1, max: 10_000, fallback: WIDTH });

const parameters = { url, format, maxwidth: size("width"), maxheight: size("height") };

/** oEmbed 1.0, https://oembed.com. Parameters it does not know are ignored, as consumers send their own. */
export const oembed: Endpoint = {
  path: "/api/oembed",
  operation: "getOEmbed",
  summary: "How to frame a comparison or a chart, as oEmbed",
  about:
    "For editors and chats that turn a pasted link into a frame; the pages link to it. Not part of v1: the specification says what it answers.",
  example: `url=${encodeURIComponent(url.example)}`,
  schema: OEmbed,
  notFound: true,
  parameters,
  respond({ search, headers }) {
    const { values, errors } = readParameters(parameters, search);
    const missing = search.get("url") ? [] : [{ parameter: "url", detail: "url is missing." }];
    const refusal = refuseParameters("bad-parameter", [...missing, ...errors]);
    if (refusal) return refusal;
    if (values.format === "xml") {
      return { problem: "unsupported-format", detail: "Only format=json is answered." };
    }
    const origin = siteOrigin(headers);
    const embed = origin && embedOf(values.url ?? "", origin);
    if (!embed) {
      const detail = `There is nothing to frame at ${(values.url ?? "").slice(0, 200)}.`;
      return { problem: "not-embeddable", detail };
    }
    return {
      body: answer(origin, embed, values.maxwidth ?? Infinity, values.maxheight ?? Infinity),
    };
  },
};

function answer(
  origin: string,
  { title, path, image, height }: NonNullable<ReturnType<typeof embedOf>>,
  maxWidth: number,
  maxHeight: number,
): OEmbed {
  const frame = { width: Math.min(WIDTH, maxWidth), height: Math.min(height, maxHeight) };
  // A thumbnail must keep to the same bounds.
  const fits = PREVIEW_SIZE.width <= maxWidth && PREVIEW_SIZE.height <= maxHeight;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Weighbridge",
    provider_url: origin,
    cache_age: 3600,
    html: iframeSnippet({ src: origin + path, title, ...frame }),
    ...frame,
    ...(fits && {
      thumbnail_url: origin + image,
      thumbnail_width: PREVIEW_SIZE.width,
      thumbnail_height: PREVIEW_SIZE.height,
    }),
  };
}

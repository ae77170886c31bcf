import { z } from "zod";

/** An answer of type rich, https://oembed.com. */
export const OEmbed = z.strictObject({
  version: z.literal("1.0").describe("Of oEmbed."),
  type: z.literal("rich").describe("Of resource: HTML to show as it is."),
  title: z.string().describe("What it shows, in a sentence."),
  provider_name: z.string().describe("This site."),
  provider_url: z.string().describe("This site’s address."),
  cache_age: z.number().int().describe("Seconds this may be kept."),
  html: z.string().describe("An iframe."),
  width: z.number().int().describe("Of the iframe, in CSS pixels."),
  height: z.number().int().describe("Of the iframe, in CSS pixels."),
  thumbnail_url: z.string().optional().describe("The preview image, where it fits what was asked."),
  thumbnail_width: z.number().int().optional().describe("Of the preview image, in pixels."),
  thumbnail_height: z.number().int().optional().describe("Of the preview image, in pixels."),
});
export type OEmbed = z.infer<typeof OEmbed>;

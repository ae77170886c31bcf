import { z } from "zod";

/** JSON Feed 1.1, https://jsonfeed.org/version/1.1, as far as our feeds go. */
export const JsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1").describe("Of the format."),
  title: z.string().describe("What the feed is of, in words."),
  home_page_url: z.url().describe("The page of the same list."),
  feed_url: z.url().describe("The feed itself."),
  language: z.literal("en").describe("Of its texts."),
  authors: z.array(z.strictObject({ name: z.string() })).describe("This site."),
  items: z
    .array(
      z.strictObject({
        id: z.string().describe("A tag URI that stays, whatever the site’s address."),
        url: z.url().describe("The day on the page."),
        title: z.string().describe("What changed, in a line."),
        content_html: z.string().describe("Each change, as a list."),
        content_text: z.string().describe("Each change, a line each."),
        date_published: z.iso.datetime().describe("When this site had it."),
      }),
    )
    .describe("Newest first: one host’s day each, or a day’s new models and scores."),
});

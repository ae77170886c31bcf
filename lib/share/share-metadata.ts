import type { Metadata } from "next";
import { headers } from "next/headers";
import type { FeedFormat } from "@/lib/search/changes";
import { PREVIEW_SIZE } from "@/lib/domain/preview-size";
import { siteOrigin } from "./site-origin";

type Shared = {
  /** Without the site's name; null for the site's own. */
  title: string | null;
  description: string;
  /** The page's address on this site, with what makes it another page. */
  path: string;
  /** The preview image's address on this site, and what it shows in words. */
  image: { path: string; alt: string };
  /** Whether `/api/oembed` knows the page. */
  oembed?: boolean;
  /** The feed of what the page shows. */
  feed?: { title: string; path: (format: FeedFormat) => string };
};

/** The home page, and what stands in for pages without a word of their own. */
export const SITE = {
  title: null,
  description:
    "Open-weight language models weighed against closed ones: licenses, prices over hosts, quality with its interval, every figure with its source and date.",
  path: "/",
  image: {
    path: "/image",
    alt: "Weighbridge: open-weight language models weighed against closed ones.",
  },
} as const satisfies Shared;

export const SITE_TITLE = "Weighbridge: open and closed language models compared";

/**
 * What a chat or a search shows of a link: title, description, preview image, canonical address. Addresses
 * are absolute, as their readers ask; they come from the request where `SITE_URL` is not set.
 */
export async function shareMetadata(shared: Shared): Promise<Metadata> {
  return metadataAt(siteOrigin(await headers()), shared);
}

/** The same at an origin. Without one, addresses stay within the site. */
function metadataAt(origin: string | null, shared: Shared): Metadata {
  const { title, description, path, image, oembed = false, feed } = shared;
  const at = (address: string) => `${origin ?? ""}${address}`;
  const name = title ?? SITE_TITLE;
  const images = linkImages(origin, image);
  const query = new URLSearchParams({ url: at(path), format: "json" });
  return {
    title: title ?? { absolute: SITE_TITLE },
    description,
    alternates: {
      canonical: at(path),
      types: {
        ...(oembed && {
          "application/json+oembed": [{ url: at(`/api/oembed?${query}`), title: name }],
        }),
        ...(feed && {
          "application/atom+xml": [{ url: at(feed.path("atom")), title: feed.title }],
          "application/feed+json": [{ url: at(feed.path("json")), title: feed.title }],
        }),
      },
    },
    openGraph: {
      siteName: "Weighbridge",
      type: "website",
      title: name,
      description,
      url: at(path),
      images,
    },
    twitter: { card: "summary_large_image", title: name, description, images },
  };
}

/** The preview image as metadata; none without an origin, for those who show it ask for an absolute address. */
export function linkImages(origin: string | null, { path, alt }: Shared["image"]) {
  return origin ? [{ url: origin + path, alt, ...PREVIEW_SIZE, type: "image/png" }] : [];
}

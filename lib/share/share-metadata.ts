import type { Metadata } from "next";
import { headers } from "next/headers";
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
};

/**
 * What a chat or a search shows of a link: title, description, preview image, canonical address. Addresses
 * are absolute, as their readers ask; they come from the request where `SITE_URL` is not set.
 */
export async function shareMetadata(shared: Shared): Promise<Metadata> {
  const { title, description, path, image, oembed = false } = shared;
  const origin = siteOrigin(await headers());
  const at = (address: string) => `${origin ?? ""}${address}`;
  const name = title ?? SITE_TITLE;
  const images = origin
    ? [{ url: at(image.path), alt: image.alt, ...PREVIEW_SIZE, type: "image/png" }]
    : [];
  const query = new URLSearchParams({ url: at(path), format: "json" });
  return {
    title: title ?? { absolute: SITE_TITLE },
    description,
    alternates: {
      canonical: at(path),
      ...(oembed && {
        types: { "application/json+oembed": [{ url: at(`/api/oembed?${query}`), title: name }] },
      }),
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

/** The title of the home page, and of pages without one of their own. */
export const SITE_TITLE = "Weighbridge: open and closed language models compared";

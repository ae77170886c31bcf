import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { PREVIEW_SIZE } from "@/lib/domain/preview-size";
import { previewFonts } from "./preview-fonts";

/** Figures change when a new snapshot is deployed; chats keep a picture longer than that by themselves. */
const CACHE = "public, max-age=3600, stale-while-revalidate=86400";

/** A picture as PNG. It is drawn whole before anything is sent, so that a fault is a fault and no torn file. */
export async function previewResponse(
  picture: ReactElement,
  headers: HeadersInit = {},
): Promise<Response> {
  const drawn = new ImageResponse(picture, { ...PREVIEW_SIZE, fonts: await previewFonts() });
  const bytes = await drawn.arrayBuffer();
  return new Response(bytes, {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": CACHE,
      "Content-Length": String(bytes.byteLength),
      ...headers,
    },
  });
}

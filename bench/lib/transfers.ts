import type { CDPSession } from "@playwright/test";

type Kind = "html" | "data" | "script" | "style" | "font" | "other";

export type Transfer = {
  url: string;
  kind: Kind;
  /** Body as it crossed the wire (compressed), without its headers. */
  bytes: number;
  /** Next fetched it ahead, for a link in view. */
  prefetch: boolean;
};

const KINDS: Record<string, Kind> = {
  Document: "html",
  Fetch: "data",
  XHR: "data",
  EventSource: "data",
  Script: "script",
  Stylesheet: "style",
  Font: "font",
};

const DATA = /json|x-component|csv/;

/** Records every response the page receives from now on; the list fills as they finish. */
export async function recordTransfers(session: CDPSession): Promise<readonly Transfer[]> {
  const transfers: Transfer[] = [];
  const open = new Map<string, Transfer & { headerBytes: number }>();
  session.on("Network.requestWillBeSent", ({ requestId, request, type = "Other" }) => {
    open.set(requestId, {
      url: request.url,
      kind: KINDS[type] ?? "other",
      bytes: 0,
      headerBytes: 0,
      prefetch: Object.keys(request.headers).some((name) => /^next-router-.*prefetch$/i.test(name)),
    });
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    const transfer = open.get(requestId);
    if (!transfer) return;
    transfer.headerBytes = response.encodedDataLength;
    // A preload is "Other": what it brought tells.
    if (transfer.kind === "other" && DATA.test(response.mimeType)) transfer.kind = "data";
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const transfer = open.get(requestId);
    if (!transfer) return;
    const { headerBytes, ...rest } = transfer;
    transfers.push({ ...rest, bytes: Math.max(0, encodedDataLength - headerBytes) });
  });
  await session.send("Network.enable");
  return transfers;
}

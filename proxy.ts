import { NextResponse, type NextRequest } from "next/server";
import { modelIds } from "@/lib/catalog/model-ids";
import { MISSING_MODEL } from "@/lib/search/missing-model";

/** The routes with a part that varies: Next answers 500 where that part is malformed, and 200 where it names nothing. */
export const config = {
  matcher: ["/models/:path*", "/api/:path*"],
};

const MODEL = /^\/models\/([^/]+\/[^/]+)$/;

/** Gives an address its true status before anything is sent. */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  if (!decodes(pathname)) {
    return Response.json(
      {
        type: "about:blank",
        title: "Bad request",
        status: 400,
        detail: "The path is not valid percent-encoding.",
      },
      { status: 400, headers: { "content-type": "application/problem+json" } },
    );
  }
  const id = MODEL.exec(pathname)?.[1];
  return id === undefined || modelIds().has(id) ? NextResponse.next() : unknownModel(request, id);
}

function unknownModel(request: NextRequest, id: string): NextResponse {
  const lower = id.toLowerCase();
  if (modelIds().has(lower)) {
    const address = request.nextUrl.clone();
    address.pathname = `/models/${lower}`;
    return NextResponse.redirect(address, 308);
  }
  const headers = new Headers(request.headers);
  headers.set(MISSING_MODEL, id.slice(0, 200));
  // With its shell Next sends 200 at once; only for readers of link previews does it wait for `notFound()`.
  headers.set("user-agent", "Twitterbot");
  return NextResponse.next({ request: { headers } });
}

function decodes(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    // URIError is the answer.
    return false;
  }
}

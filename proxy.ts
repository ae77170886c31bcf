import { NextResponse, type NextRequest } from "next/server";
import { modelIds } from "@/lib/catalog/model-ids";
import { CLAIMS } from "@/lib/domain/claims";
import { MISSING_CLAIM } from "@/lib/search/missing-claim";
import { MISSING_MODEL } from "@/lib/search/missing-model";

/** The routes with a part that varies: Next answers 500 where that part is malformed, and 200 where it names nothing. */
export const config = {
  matcher: ["/models/:path*", "/claims/:path*", "/api/:path*"],
};

/** A route whose last part names something of ours. */
type Named = {
  path: RegExp;
  /** Where the name stands in. */
  at: string;
  has: (id: string) => boolean;
  /** The header that tells the not-found page what was asked for. */
  missing: string;
};

const NAMED: readonly Named[] = [
  {
    path: /^\/models\/([^/]+\/[^/]+)$/,
    at: "/models/",
    has: (id) => modelIds().has(id),
    missing: MISSING_MODEL,
  },
  {
    path: /^\/claims\/(?!image$)([^/]+)$/,
    at: "/claims/",
    has: (id) => CLAIMS.some((claim) => claim.id === id),
    missing: MISSING_CLAIM,
  },
];

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
  for (const named of NAMED) {
    const id = named.path.exec(pathname)?.[1];
    if (id !== undefined && !named.has(id)) return unknownName(request, named, id);
  }
  return NextResponse.next();
}

function unknownName(request: NextRequest, { at, has, missing }: Named, id: string): NextResponse {
  const lower = id.toLowerCase();
  if (has(lower)) {
    const address = request.nextUrl.clone();
    address.pathname = `${at}${lower}`;
    return NextResponse.redirect(address, 308);
  }
  const headers = new Headers(request.headers);
  headers.set(missing, id.slice(0, 200));
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

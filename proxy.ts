import { NextResponse, type NextRequest } from "next/server";
import { benchmarkIds } from "@/lib/catalog/benchmark-ids";
import { modelIdOfRepo, modelIds } from "@/lib/catalog/model-ids";
import { CLAIMS } from "@/lib/domain/claims";
import { indexAnswer } from "@/lib/hub-site/index-answer";
import { nearestRepos } from "@/lib/hub-site/nearest-repos";
import { hubRepoHref, isRepoId } from "@/lib/search/hub";
import { MISSING_NAME } from "@/lib/search/missing-name";

/** The routes with a part that varies: Next answers 500 where that part is malformed, and 200 where it names nothing. */
export const config = {
  matcher: ["/models/:path*", "/claims/:path*", "/benchmarks/:path*", "/hub/:path+", "/api/:path*"],
};

/** A route whose last part names something of ours. */
type Named = {
  path: RegExp;
  /** Where the name stands in. */
  at: string;
  has: (id: string) => boolean;
};

const NAMED: readonly Named[] = [
  {
    path: /^\/models\/([^/]+\/[^/]+)$/,
    at: "/models/",
    has: (id) => modelIds().has(id),
  },
  {
    path: /^\/claims\/(?!image$)([^/]+)$/,
    at: "/claims/",
    has: (id) => CLAIMS.some((claim) => claim.id === id),
  },
  {
    path: /^\/benchmarks\/(?!image$)([^/]+)$/,
    at: "/benchmarks/",
    has: (id) => benchmarkIds().has(id),
  },
];

const REPO = /^\/hub\/(.+)$/;
/** Pages beside those of repos. */
const OTHER_HUB_PAGES = ["stats"];

/** Gives an address its true status before anything is sent. */
export async function proxy(request: NextRequest): Promise<Response> {
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
  const repo = REPO.exec(pathname)?.[1];
  return repo === undefined || OTHER_HUB_PAGES.includes(repo)
    ? NextResponse.next()
    : hubRepo(request, repo);
}

function unknownName(request: NextRequest, { at, has }: Named, id: string): NextResponse {
  const lower = id.toLowerCase();
  return has(lower) ? redirect(request, `${at}${lower}`, 308) : notFound(request, id);
}

/** One page for each model: the repo of one in the catalogue leads there. */
async function hubRepo(request: NextRequest, path: string): Promise<NextResponse> {
  // An encoded slash is no slash.
  const id = path.split("/").map(decodeURIComponent).join("/");
  if (!isRepoId(id) || id.split("/").length !== path.split("/").length)
    return notFound(request, path);
  const model = modelIdOfRepo(id);
  if (model !== null) return redirect(request, `/models/${model}`, 307);
  const answer = await indexAnswer(async (index) =>
    (await index.get(id)) ? id : otherCase(id, await nearestRepos(index, id)),
  );
  // The page itself says that the index is silent.
  if (answer.state === "unavailable" || answer.value === id) return NextResponse.next();
  return answer.value === null
    ? notFound(request, path)
    : redirect(request, hubRepoHref(answer.value), 308);
}

/** The Hub does not tell case apart. */
function otherCase(id: string, nearest: readonly string[]): string | null {
  return nearest.find((near) => near.toLowerCase() === id.toLowerCase()) ?? null;
}

function redirect(request: NextRequest, pathname: string, status: 307 | 308): NextResponse {
  const address = request.nextUrl.clone();
  address.pathname = pathname;
  return NextResponse.redirect(address, status);
}

/** Lets the not-found page answer, which learns from a header what was asked for. */
function notFound(request: NextRequest, name: string): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(MISSING_NAME, name.slice(0, 200));
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

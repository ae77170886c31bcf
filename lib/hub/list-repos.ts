import { listModels } from "@huggingface/hub";
import { systemClock, type Clock } from "./clock";
import { HubFault } from "./hub-fault";
import { createHubFetch, type OnWait } from "./hub-fetch";
import { LIST_FIELDS, toListedRepo, type ListedRepo } from "./listed-repo";
import type { ClientField } from "./model-answer";
import { hubSettings } from "./settings";
import { problemOf, toFault } from "./to-fault";

/** The most the Hub gives at once; the client by itself asks for 500. */
const PAGE_SIZE = 1000;
/** A page of a thousand with its tags takes the Hub seconds, deep in a list more. */
const TIME_LIMIT_MS = 30_000;

type ClientOptions = NonNullable<Parameters<typeof listModels>[0]>;

export type ListOptions = {
  sort?: ClientOptions["sort"];
  search?: ClientOptions["search"];
  /** Of an earlier page of the same list: goes on behind it. */
  cursor?: string | null;
  pageSize?: number;
  timeLimitMs?: number;
  onWait?: OnWait;
  env?: Readonly<Record<string, string | undefined>>;
  fetch?: typeof fetch;
  clock?: Clock;
  random?: () => number;
};

export type ReposPage = {
  repos: ListedRepo[];
  /** Entries of another shape, left out: their place in the page and what is wrong. */
  malformed: { at: number; problem: string }[];
  /** Where the next page begins; null after the last. Keep it to resume. */
  next: string | null;
};

/**
 * The repositories of the Hub page by page; waits where its rate limit asks to. Throws `HubFault`:
 * the cursor of the page before is the place to go on from.
 */
export async function* listRepos(options: ListOptions = {}): AsyncGenerator<ReposPage, void> {
  const { sort, search, pageSize = PAGE_SIZE } = options;
  const { endpoint, token, offline } = hubSettings(options.env ?? process.env);
  if (offline) throw new HubFault({ kind: "offline" });
  const hubFetch = createHubFetch({
    fetch: options.fetch ?? fetch,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
    waitsForLimit: true,
    onWait: options.onWait,
  });

  async function page(cursor: string | null): Promise<ReposPage> {
    const shown: ReposPage = { repos: [], malformed: [], next: null };
    const entries = listModels({
      hubUrl: endpoint,
      additionalFields: LIST_FIELDS as readonly string[] as ClientField[],
      fetch: async (input, init) => {
        const answer = await hubFetch(pageUrl(String(input), pageSize, cursor), init);
        shown.next = nextCursor(answer.headers.get("link"));
        // The client keeps cursors to itself: without the header it stops after this page.
        answer.headers.delete("link");
        return answer;
      },
      ...(sort && { sort }),
      ...(search && { search }),
      ...(token && { accessToken: token }),
    });
    let at = 0;
    for await (const entry of entries) {
      try {
        shown.repos.push(toListedRepo(entry));
      } catch (error) {
        shown.malformed.push({ at, problem: problemOf(error) });
      }
      at += 1;
    }
    return shown;
  }

  for (let cursor = options.cursor ?? null; ;) {
    let shown: ReposPage;
    try {
      shown = await page(cursor);
    } catch (error) {
      throw toFault(error, { isAnonymous: token === undefined, asked: `list from ${cursor}` });
    }
    yield shown;
    if (shown.next === null) return;
    cursor = shown.next;
  }
}

function pageUrl(url: string, pageSize: number, cursor: string | null): string {
  const page = new URL(url);
  page.searchParams.set("limit", String(pageSize));
  if (cursor !== null) page.searchParams.set("cursor", cursor);
  return page.href;
}

/** `<https://…&cursor=eyJ…>; rel="next"`. */
function nextCursor(link: string | null): string | null {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
  return next ? new URL(next, "https://huggingface.co").searchParams.get("cursor") : null;
}

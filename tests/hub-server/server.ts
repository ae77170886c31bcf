import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { missing, type Answer } from "./answer";
import { collectionOf } from "./collection";
import { FAULTS, spoil, type Fault, type FaultName } from "./faults";
import { generated } from "./generated";
import { RECORDED } from "./recorded";
import { answer, type Hub } from "./routes";

/** The one token it knows; any other is refused as the Hub refuses. */
export const TOKEN = "hf_stand_in";

type HubServerOptions = {
  port?: number;
  /** So many made-up repositories in the lists, instead of the recorded ones. */
  repos?: number;
  /** Calls per window of 300 seconds. */
  quota?: number;
};

export type HubServer = {
  url: string;
  /** Path and query of every question, in order. */
  asked: string[];
  /** Sets what goes wrong from now on, instead of what did before. */
  setFaults: (...faults: Fault[]) => void;
  close: () => Promise<void>;
};

type Struck = Fault & { seen: number };

/**
 * A stand-in for the Hugging Face Hub and its router. Faults come by `setFaults`, by
 * `PUT /_control/faults` with a list of them, or for one question: `/fault/hang/api/models/…` or `?fault=hang`.
 */
export async function startHubServer({
  port = 0,
  repos = 0,
  quota = 500,
}: HubServerOptions = {}): Promise<HubServer> {
  const recorded = collectionOf(RECORDED);
  const made = repos > 0 ? generated(repos) : null;
  const hub: Hub = {
    listed: made ?? recorded,
    find: (id) => recorded.find(id) ?? made?.find(id),
  };
  const asked: string[] = [];
  const window = { left: quota, endsAt: 0 };
  let faults: Struck[] = [];
  const setFaults = (...set: Fault[]) => {
    faults = set.map((fault) => ({ ...fault, seen: 0 }));
  };

  const server = createServer((request, response) => {
    void respond(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    if (url.pathname === "/_control/faults") {
      setFaults(...(JSON.parse(await text(request)) as Fault[]));
      response.writeHead(204).end();
      return;
    }
    asked.push(url.pathname + url.search);
    const [, prefix = "", ofPath] = /^(\/fault\/([^/]+))?/.exec(url.pathname) ?? [];
    const path = url.pathname.slice(prefix.length);
    const named = (ofPath ?? url.searchParams.get("fault")) as FaultName | null;
    url.searchParams.delete("fault");
    const fault = named && FAULTS.includes(named) ? { name: named } : struck(path);
    const token = request.headers.authorization;
    const right: Answer =
      token && token !== `Bearer ${TOKEN}`
        ? missing
        : answer(hub, {
            origin: url.origin + prefix,
            path,
            search: url.searchParams,
            isShrinking: fault?.name === "shrinking",
          });
    const limited = counted();
    const send = (sent: Answer) => {
      write(response, { ...sent, headers: { ...limited.headers, ...sent.headers } });
    };
    if (limited.isSpent) send(SPENT);
    else if (fault) await spoil(fault, right, send, response);
    else send(right);
  }

  /** The first fault that strikes this question. */
  function struck(path: string): Fault | undefined {
    return faults.find((fault) => {
      if (!path.startsWith(fault.path ?? "/")) return false;
      fault.seen += 1;
      const nth = fault.seen - (fault.after ?? 0);
      return nth > 0 && nth <= (fault.times ?? Infinity);
    });
  }

  function counted() {
    const now = Date.now();
    if (now >= window.endsAt) Object.assign(window, { left: quota, endsAt: now + WINDOW_MS });
    const isSpent = window.left === 0;
    window.left = Math.max(0, window.left - 1);
    const seconds = Math.ceil((window.endsAt - now) / 1000);
    return {
      isSpent,
      headers: {
        ratelimit: `"api";r=${window.left};t=${seconds}`,
        "ratelimit-policy": `"fixed window";"api";q=${quota};w=${WINDOW_MS / 1000}`,
      },
    };
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    setFaults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const WINDOW_MS = 300_000;
const SPENT: Answer = {
  status: 429,
  body: { error: "We had to rate limit your IP. To continue using our service, log in." },
};

let answered = 0;

function write(response: ServerResponse, { status, headers, body, text: raw }: Answer): void {
  answered += 1;
  response.statusCode = status;
  const all: Answer["headers"] = {
    "content-type": "application/json; charset=utf-8",
    "x-request-id": `Root=1-stand-in-${answered}`,
    "x-powered-by": "hub-stand-in",
    ...headers,
  };
  for (const [name, value] of Object.entries(all)) {
    if (value !== null) response.setHeader(name, value);
  }
  response.end(raw ?? JSON.stringify(body));
}

import { missing, refused, type Answer } from "./answer";
import type { Collection } from "./collection";
import { list } from "./list";
import { RENAMED, ROUTED } from "./recorded";
import { EXPANDABLE, shown, type WireRepo } from "./wire-repo";

export type Asked = {
  /** Scheme, host and what stands before the paths of the Hub. */
  origin: string;
  path: string;
  search: URLSearchParams;
  /** Whether lists lose their end after the first page. */
  isShrinking: boolean;
};

export type Hub = {
  /** What lists walk. */
  listed: Collection;
  find: (id: string) => WireRepo | undefined;
};

const INFO = /^\/api\/models\/([^/]+(?:\/[^/]+)?)$/;
const REVISION = /^\/api\/models\/([^/]+\/[^/]+)\/revision\/([^/]+)$/;
const FILE = /^\/([^/]+\/[^/]+)\/resolve\/[^/]+\/(.+)$/;
const ROUTED_MODEL = /^\/v1\/models\/([^/]+\/[^/]+)$/;

/** What the Hub, or the router, answers when nothing is wrong. */
export function answer(hub: Hub, asked: Asked): Answer {
  const { path, search } = asked;
  const unknown = search.getAll("expand").find((field) => !EXPANDABLE.includes(field));
  if (path === "/api/models") {
    return unknown ? badExpand(unknown) : listed(hub, asked);
  }
  const [, revised, revision = "HEAD"] = REVISION.exec(path) ?? [];
  const name = revised ?? INFO.exec(path)?.[1];
  if (name) return unknown ? badExpand(unknown) : info(hub, asked, name, revision);
  const [, owner, file] = FILE.exec(path) ?? [];
  if (owner && file) return fileOf(hub.find(owner), file);
  if (path === "/v1/models") return { status: 200, body: { object: "list", data: routed() } };
  const served = ROUTED_MODEL.exec(path)?.[1];
  if (served) {
    const data = routed().find(({ id }) => id === served);
    return data ? { status: 200, body: { data } } : refused(404, "The model does not exist");
  }
  return refused(404, "Sorry, we can't find the page you are looking for.");
}

function listed({ listed: all }: Hub, { search, origin, path, isShrinking }: Asked): Answer {
  const from =
    isShrinking && search.has("cursor") ? { ...all, size: Math.floor(all.size * 0.6) } : all;
  const found = list(from, search);
  if ("badSort" in found) return refused(400, `✖ Invalid sort parameter: ${found.badSort}`);
  const body = found.repos.map((repo) => shown(repo, search.getAll("expand"), "list"));
  if (found.cursor === null) return { status: 200, body };
  const next = new URLSearchParams(search);
  next.set("cursor", found.cursor);
  // Absolute: the client takes a relative one for the end of the list.
  return { status: 200, headers: { link: `<${origin}${path}?${next}>; rel="next"` }, body };
}

function info(hub: Hub, { path, search }: Asked, name: string, revision: string): Answer {
  const repo = hub.find(name);
  const present = RENAMED[name.toLowerCase()] ?? (repo && repo.id !== name ? repo.id : null);
  if (present) {
    const query = search.size > 0 ? `?${search}` : "";
    return {
      status: 307,
      headers: { location: path.replace(name, present) + query },
      body: `Temporary Redirect. Redirecting to ${present}`,
    };
  }
  if (!repo) return missing;
  if (!["HEAD", "main", repo.sha].includes(revision)) {
    return refused(404, `Invalid rev id: ${revision}`, "RevisionNotFound");
  }
  return { status: 200, body: shown(repo, search.getAll("expand"), "info") };
}

function fileOf(repo: WireRepo | undefined, file: string): Answer {
  if (!repo) return missing;
  if (repo.gated !== false) {
    return refused(401, `Access to model ${repo.id} is restricted. Please log in.`, "GatedRepo");
  }
  const isThere = repo.siblings.some(({ rfilename }) => rfilename === file);
  return isThere ? { status: 200, body: {} } : refused(404, "Entry not found", "EntryNotFound");
}

function routed() {
  return Object.entries(ROUTED).map(([id, providers]) => ({
    id,
    object: "model",
    owned_by: id.slice(0, id.indexOf("/")),
    architecture: { input_modalities: ["text"], output_modalities: ["text"] },
    providers,
  }));
}

function badExpand(field: string): Answer {
  return refused(400, `✖ Invalid option: expected one of ${EXPANDABLE.join("|")}, got ${field}`);
}

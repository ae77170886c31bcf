import { keyOf, SORTS, type Collection } from "./collection";
import type { WireRepo } from "./wire-repo";

const DEFAULT_LIMIT = 50;
const MOST = 1000;

/** One page of a list, with the cursor of the next; or the sort that the Hub does not have. */
type ListAnswer = { repos: WireRepo[]; cursor: string | null } | { badSort: string };

/** What `GET /api/models` finds; parameters it does not know have no effect. */
export function list(from: Collection, asked: URLSearchParams): ListAnswer {
  const sort = asked.get("sort") ?? "trendingScore";
  if (!SORTS.includes(sort)) return { badSort: sort };
  const limit = Math.min(Math.max(Number(asked.get("limit")) || DEFAULT_LIMIT, 1), MOST);
  const wanted = filterOf(asked);
  const repos: WireRepo[] = [];
  let place = placeOf(asked.get("cursor"));
  for (; place < from.size && repos.length < limit; place += 1) {
    const repo = from.inOrder(sort, place);
    if (wanted(repo)) repos.push(repo);
  }
  const last = repos.at(-1);
  return { repos, cursor: last && place < from.size ? cursorOf(sort, last, place) : null };
}

function filterOf(asked: URLSearchParams): (repo: WireRepo) => boolean {
  const text = asked.get("search")?.toLowerCase();
  const [author, task, gated] = ["author", "pipeline_tag", "gated"].map((name) => asked.get(name));
  const tags = asked.getAll("filter").flatMap((value) => value.split(","));
  const providers = asked.get("inference_provider")?.split(",");
  const [, least, most] =
    /^min:([\d.]+)B(?:,max:([\d.]+)B)?$/.exec(asked.get("num_parameters") ?? "") ?? [];
  return (repo) =>
    (!text || repo.id.toLowerCase().includes(text)) &&
    (!author || repo.author.toLowerCase() === author.toLowerCase()) &&
    (!task || repo.pipeline_tag === task) &&
    (!gated || String(repo.gated !== false) === gated) &&
    tags.every((tag) => repo.tags.includes(tag) || repo.pipeline_tag === tag) &&
    (!providers || providers.some((provider) => repo.inferenceProviderMapping[provider])) &&
    (!least || billions(repo) >= Number(least)) &&
    (!most || billions(repo) <= Number(most));
}

function billions(repo: WireRepo): number {
  return (repo.safetensors?.total ?? 0) / 1e9;
}

/** A predicate as MongoDB writes it, in base64; the place it stands for travels as its comment. */
function cursorOf(sort: string, last: WireRepo, place: number): string {
  const key = keyOf(sort, last);
  const behind = [{ [sort]: key, _id: { $gt: last._id } }, { [sort]: { $lt: key } }];
  const predicate = sort === "createdAt" ? { _id: { $lt: last._id } } : { $or: behind };
  return Buffer.from(JSON.stringify({ ...predicate, $comment: String(place) })).toString("base64");
}

function placeOf(cursor: string | null): number {
  if (cursor === null) return 0;
  const { $comment } = JSON.parse(Buffer.from(cursor, "base64").toString()) as { $comment: string };
  return Number($comment);
}

import { parameters as parametersText } from "../format";
import type { Modality } from "../model";
import type { ModelSummary } from "../summary";
import type { KnownAncestor, LineageRepo } from "./ancestry";
import type { IndexedRepo } from "./indexed-repo";
import { kindOf } from "./lineage-words";

type Repo = LineageRepo & Pick<IndexedRepo, "task" | "parameters" | "parametersDoubt">;
type Candidate = Pick<
  ModelSummary,
  "id" | "weights" | "parameters" | "parametersDoubt" | "modalities" | "index"
> & {
  /** `owner/name`; null without one. */
  hubRepo: string | null;
  /** The repos it was made from itself. */
  bases: readonly string[];
};

/** A model of the catalogue and why it is near. */
export type NearModel = { id: string; why: string };
export type NearModels = {
  models: NearModel[];
  /** Why there are none by size and task; null where there could be. */
  note: string | null;
};

const MOST = 6;
/** Further apart is another class of hardware. */
const FACTOR = 2;
/** Sizes closer than this count as the same. */
const SAME_SIZE = 0.05;

/** Tasks that a language model does, and what it must take in besides text. */
const TASKS: Readonly<Record<string, Modality | null>> = {
  "text-generation": null,
  "text2text-generation": null,
  translation: null,
  summarization: null,
  "question-answering": null,
  "image-text-to-text": "image",
  "visual-question-answering": "image",
  "image-to-text": "image",
  "any-to-any": "image",
  "audio-text-to-text": "audio",
  "automatic-speech-recognition": "audio",
  "video-text-to-text": "video",
};

/** The models of the catalogue nearest to a repo: its kin first, then those of its size and task. */
export function nearModels(
  repo: Repo,
  ancestors: readonly KnownAncestor<Repo>[],
  models: readonly Candidate[],
): NearModels {
  const kin = kinOf(repo, ancestors, models);
  const taken = new Set(kin.map(({ id }) => id));
  const { alike, note } = alikeOf(repo, ancestors, models);
  return {
    models: [...kin, ...alike.filter(({ id }) => !taken.has(id))].slice(0, MOST),
    note,
  };
}

function kinOf(
  repo: Repo,
  ancestors: readonly KnownAncestor<Repo>[],
  models: readonly Candidate[],
): NearModel[] {
  const generationOf = new Map(
    ancestors.map(({ id, generation }) => [id.toLowerCase(), generation]),
  );
  const own = repo.id.toLowerCase();
  return models
    .flatMap((model) => {
      const generation = generationOf.get(model.hubRepo?.toLowerCase() ?? "");
      const bases = model.bases.map((id) => id.toLowerCase());
      const shared = model.bases.find((id) => generationOf.has(id.toLowerCase()));
      if (generation !== undefined)
        return [{ id: model.id, rank: generation, why: madeFrom(repo, generation) }];
      if (bases.includes(own)) return [{ id: model.id, rank: 100, why: "Made from this repo" }];
      return shared ? [{ id: model.id, rank: 101, why: `Made from ${shared} too` }] : [];
    })
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id, why }) => ({ id, why }));
}

function madeFrom({ relation }: Repo, generation: number): string {
  return generation > 1
    ? `${generation} steps up its lineage`
    : `This repo is ${kindOf(relation)} it`;
}

function alikeOf(
  repo: Repo,
  ancestors: readonly KnownAncestor<Repo>[],
  models: readonly Candidate[],
): { alike: NearModel[]; note: string | null } {
  const { task } = repo;
  if (task !== null && !(task in TASKS))
    return {
      alike: [],
      note: `The catalogue holds language models that answer with text; the task of this repo is ${task}.`,
    };
  const size = sizeOf(repo, ancestors);
  if (size === null)
    return { alike: [], note: "The size of this repo is not known, so none can be near by size." };
  const takes = task === null ? null : (TASKS[task] ?? null);
  const alike = models
    .flatMap((model) => {
      const { weights, parameters, parametersDoubt, modalities, index } = model;
      if (weights === "closed" || parameters === null || parametersDoubt) return [];
      if (takes !== null && !modalities.includes(takes)) return [];
      const distance = Math.abs(Math.log(parameters / size));
      if (distance > Math.log(FACTOR)) return [];
      const why = [
        `${parametersText(parameters)} parameters, this one ${parametersText(size)}`,
        takes && `takes ${takes === "audio" ? "audio" : `${takes}s`} too`,
      ];
      const step = Math.round(distance / SAME_SIZE);
      return [
        {
          id: model.id,
          step,
          index: index?.value ?? -Infinity,
          why: why.filter(Boolean).join("; "),
        },
      ];
    })
    .sort((a, b) => a.step - b.step || b.index - a.index || (a.id < b.id ? -1 : 1))
    .map(({ id, why }) => ({ id, why }));
  return { alike, note: null };
}

/** Its own parameters, or those of what it was made from where its own count says nothing of the model. */
function sizeOf(repo: Repo, ancestors: readonly KnownAncestor<Repo>[]): number | null {
  const inherited =
    ancestors
      .map(({ repo: found }) => (found?.parametersDoubt === null ? found.parameters : null))
      .find((parameters) => parameters !== null) ?? null;
  if (repo.relation === "adapter") return inherited;
  if (repo.parameters !== null && repo.parametersDoubt === null) return repo.parameters;
  return repo.relation === "merge" ? null : inherited;
}

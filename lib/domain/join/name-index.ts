import { GENERIC_WORDS, keyOf, readName, SERVICE_LEVELS, SILENT_WORDS, without } from "./tokens";

/** What an upstream name was found to be. `level` is the service level its words name, `standard` when none. */
export type NameMatch = { model: string; level: string };

/**
 * Finds a model by its name, exactly: the same words in any order, the same numbers in the same order. A model's
 * own slug comes before its other names, the full name before the one without words that say nothing of the
 * weights, service levels last. A name that fits two models fits none.
 */
export class NameIndex {
  /** In the order they are asked: slugs in full, other names in full, slugs bare, other names bare. */
  readonly #maps = [new Map<string, Set<string>>(), new Map(), new Map(), new Map()] as const;

  addSlug(model: string, slug: string, only?: "in full"): void {
    this.#add(model, slug, this.#maps[0], only ? null : this.#maps[2]);
  }

  /** `in full` for weights that are a base model: an instruct row must not fall on them. */
  addName(model: string, name: string, only?: "in full"): void {
    this.#add(model, name, this.#maps[1], only ? null : this.#maps[3]);
  }

  find(name: string): NameMatch | null {
    const { tokens } = readName(name);
    const plain = this.#findTokens(tokens);
    if (plain) return { model: plain, level: "standard" };
    // One level first: in gpt-4-turbo:batch only "batch" is one.
    const levels = tokens.filter((token) => SERVICE_LEVELS.has(token));
    for (const level of [...levels.map((token) => [token]), levels]) {
      const model = level.length > 0 ? this.#findTokens(without(tokens, level)) : null;
      if (model) return { model, level: level.join(" ") };
    }
    return null;
  }

  #add(
    model: string,
    name: string,
    full: Map<string, Set<string>>,
    short: Map<string, Set<string>> | null,
  ): void {
    const { tokens } = readName(name);
    if (tokens.length === 0) return;
    put(full, keyOf(tokens), model);
    if (short) put(short, keyOf(bare(tokens)), model);
  }

  #findTokens(tokens: readonly string[]): string | null {
    const [slugs, names, bareSlugs, bareNames] = this.#maps;
    const full = keyOf(tokens);
    const short = keyOf(bare(tokens));
    for (const models of [
      slugs.get(full),
      names.get(full),
      bareSlugs.get(short),
      bareNames.get(short),
    ]) {
      if (models) return only(models);
    }
    return null;
  }
}

/** Without silent words; a name that then says only what size or kind it is, not which family, is kept whole. */
function bare(tokens: readonly string[]): string[] {
  const left = tokens.filter((token) => !SILENT_WORDS.has(token));
  return left.some((token) => /^[a-z]{2}/.test(token) && !GENERIC_WORDS.has(token))
    ? left
    : [...tokens];
}

function put(map: Map<string, Set<string>>, key: string, model: string): void {
  const models = map.get(key);
  if (models) models.add(model);
  else map.set(key, new Set([model]));
}

function only(models: Set<string>): string | null {
  if (models.size !== 1) return null;
  const [model] = models;
  return model ?? null;
}

import { count } from "../format";
import type { CommercialUse } from "../license";
import type { AncestryNode, LineageRepo } from "./ancestry";
import type { Relation } from "./repo-kinds";
import type { BindingLicense, LicenseBreak } from "./license-breaks";

/** What a repo is to the one it was made from. */
export const KIND_WORDS = {
  base: { single: "model", of: "made from", many: "models", step: "made from" },
  quantized: { single: "quantization", of: "of", many: "quantizations", step: "quantized from" },
  finetune: { single: "fine-tune", of: "of", many: "fine-tunes", step: "fine-tuned from" },
  adapter: { single: "adapter", of: "for", many: "adapters", step: "adapter for" },
  merge: { single: "merge", of: "of", many: "merges", step: "merged from" },
} as const satisfies Record<Relation, Record<"single" | "of" | "many" | "step", string>>;

/** `a merge of`, `an adapter for`. */
export function kindOf(relation: Relation): string {
  const { single, of } = KIND_WORDS[relation];
  return `${withArticle(single)} ${of}`;
}

const USE_WORDS = {
  allowed: "commercial use allowed",
  conditions: "commercial use with conditions",
  "not-allowed": "commercial use not allowed",
  unknown: "what it allows is not known",
} as const satisfies Record<CommercialUse, string>;

/** `A quantization of a/b, itself a fine-tune of c/d.` */
export function ancestrySentence(parents: readonly AncestryNode[]): string {
  const [first, ...others] = parents;
  if (!first) return "It names no repo that it was made from.";
  if (parents.every(({ again }) => again)) return "It names itself as what it was made from.";
  const names = listed(parents.map(({ id }) => id));
  const [above] = first.parents;
  const further =
    above && others.length === 0
      ? `, itself ${kindOf(above.step)} ${listed(first.parents.map(({ id }) => id))}`
      : "";
  return `${capital(kindOf(first.step))} ${names}${further}.`;
}

/** `124 repos of the index name it as their origin: 96 quantizations, 28 fine-tunes.` */
export function childrenSentence(
  children: readonly { relation: Relation; count: number }[],
): string {
  const all = children.reduce((sum, { count: some }) => sum + some, 0);
  if (all === 0) return "No repo of the index names it as its origin.";
  const kinds = children
    .map(({ relation, count: some }) =>
      some === 1
        ? withArticle(KIND_WORDS[relation].single)
        : `${count(some)} ${KIND_WORDS[relation].many}`,
    )
    .join(", ");
  return all === 1
    ? `One repo of the index names it as its origin: ${kinds}.`
    : `${count(all)} repos of the index name it as their origin: ${kinds}.`;
}

/** A license tag as people read it with what it allows: `llama3.1 (commercial use with conditions)`. */
export function tagWords({
  license,
  commercialUse,
}: Pick<LineageRepo, "license" | "commercialUse">) {
  return license === null ? "no license" : `${license} (${USE_WORDS[commercialUse]})`;
}

/** Where two licenses of a chain do not fit, in a sentence. */
export function breakSentence({ kind, child, parent, via }: LicenseBreak): string {
  const by = via.length > 0 ? ` by way of ${listed(via)}` : "";
  const says = `${child.id} says ${tagWords(child)}; ${parent.id}, which it comes from${by}, says ${tagWords(parent)}.`;
  return kind === "looser"
    ? `${says} Weights made from others can seldom be used more freely than those: read both licenses.`
    : `${says} The terms of both may bind.`;
}

/** The strictest license of the chain, in a sentence; null where the repo stands alone. */
export function bindingSentence(id: string, { strictest, unknown }: BindingLicense): string | null {
  const open =
    unknown.length === 0
      ? ""
      : ` Not known: the license of ${listed(unknown.map((name) => (name === id ? "the repo itself" : name)))}.`;
  if (!strictest) return `No license of the chain is known.`;
  const whose = strictest.id === id ? "the repo’s own" : `that of ${strictest.id}`;
  return `The strictest license known along the chain is ${whose}: ${tagWords(strictest)}.${open}`;
}

const MOST_NAMES = 4;

/** `a, b and c`; of many the first few. */
function listed(names: readonly string[]): string {
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES - 1).join(", ")} and ${names.length - MOST_NAMES + 1} more`;
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function withArticle(words: string): string {
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { catalog } from "@/lib/catalog";
import { nearestModels } from "@/lib/catalog/model-detail";
import { idList } from "./parameters";

export const modelFilter = idList({
  about: "Models, as lab/slug.",
  what: "model",
  example: "openai/gpt-oss-120b",
  known: () => catalog().models.map(({ id }) => id),
  nearest: (text) => nearestModels(text, 3).map(({ id }) => id),
});

export const hostFilter = idList({
  about: "Hosts.",
  what: "host",
  example: "groq",
  known: () => catalog().curated.hosts.map(({ id }) => id),
});

export const labFilter = idList({
  about: "Labs whose models they are.",
  what: "lab",
  example: "deepseek",
  known: () => catalog().curated.labs.map(({ id }) => id),
});

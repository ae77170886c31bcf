import { z } from "zod";
import { Benchmark } from "@/lib/domain/benchmark";
import { Host } from "@/lib/domain/host";
import { Aliases, ModelNote, NameAlias } from "@/lib/domain/join/curated";
import { Lab } from "@/lib/domain/lab";
import { License } from "@/lib/domain/license";
import { HubRepo, Model } from "@/lib/domain/model";
import { Offer } from "@/lib/domain/offer";
import { PriceEvent } from "@/lib/domain/price-event";
import { Difficulty, Gpu, GpuPrice, HubGrowth, HubLicense } from "@/lib/domain/reference";
import { IndexScore, Score } from "@/lib/domain/score";
import { SourceMeta, Unmatched } from "@/lib/domain/source-meta";

/** Files kept by hand, `data/curated/<name>.json`. */
export const CURATED = {
  hosts: z.array(Host),
  labs: z.array(Lab),
  licenses: z.array(License),
  benchmarks: z.array(Benchmark),
  names: z.array(NameAlias),
  aliases: Aliases,
  models: z.array(ModelNote),
} as const;

/** Files written by `data:refresh`, `data/snapshot/<name>.json`. */
export const SNAPSHOT = {
  models: z.array(Model),
  offers: z.array(Offer),
  index: z.array(IndexScore),
  scores: z.array(Score),
  difficulties: z.array(Difficulty),
  "hub-repos": z.array(HubRepo),
  "hub-growth": z.array(HubGrowth),
  "hub-licenses": z.array(HubLicense),
  "price-events": z.array(PriceEvent),
  gpus: z.array(Gpu),
  "gpu-prices": z.array(GpuPrice),
  sources: z.array(SourceMeta),
  unmatched: z.array(Unmatched),
} as const;

export type CuratedFiles = { [Name in keyof typeof CURATED]: z.infer<(typeof CURATED)[Name]> };
export type SnapshotFiles = { [Name in keyof typeof SNAPSHOT]: z.infer<(typeof SNAPSHOT)[Name]> };

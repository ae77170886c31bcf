import type { AnyEndpoint } from "../endpoint";
import { claim, claims } from "./claims";
import { compare } from "./compare";
import { feed } from "./feed";
import { hubFacets } from "./hub-facets";
import { hubModels } from "./hub-models";
import { benchmarks, hosts, licenses } from "./lists";
import { meta } from "./meta";
import { model } from "./model";
import { models } from "./models";
import { oembed } from "./oembed";
import { offers } from "./offers";
import { priceEvents } from "./price-events";

/** Every address of the API in the order of its documents. */
export const ENDPOINTS: readonly AnyEndpoint[] = [
  models,
  model,
  compare,
  claims,
  claim,
  offers,
  priceEvents,
  hosts,
  licenses,
  benchmarks,
  hubModels,
  hubFacets,
  meta,
  feed,
  oembed,
];

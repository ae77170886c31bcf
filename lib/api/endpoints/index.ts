import type { Endpoint } from "../endpoint";
import { claim, claims } from "./claims";
import { compare } from "./compare";
import { benchmarks, hosts, licenses } from "./lists";
import { meta } from "./meta";
import { model } from "./model";
import { models } from "./models";
import { oembed } from "./oembed";
import { offers } from "./offers";
import { priceEvents } from "./price-events";

/** Every address of the API in the order of its documents. */
export const ENDPOINTS: readonly Endpoint[] = [
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
  meta,
  oembed,
];

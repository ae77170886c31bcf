import type { TokenMix } from "../blend";
import type { Weights } from "../model";
import type { Claim } from "./check-claim";
import type { ClaimRule } from "./claim-rules";

/** A claim with all that its page and the API say of it. */
export type ClaimView = Claim & {
  /** The mix its prices are at; null where it has none. */
  mix: TokenMix | null;
  /** What comes out if one switch is set otherwise. */
  rules: readonly ClaimRule[];
  /** The models of its table by id. */
  models: Readonly<Record<string, { name: string; weights: Weights }>>;
  /** The sources of its figures by id. */
  sources: Readonly<Record<string, { name: string; homepage: string }>>;
};

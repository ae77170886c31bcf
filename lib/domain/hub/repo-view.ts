import type { CommercialUse } from "../license";
import type { AncestryNode } from "./ancestry";
import type { IndexedRepo } from "./indexed-repo";
import type { Relation } from "./repo-kinds";

/** A repo as its page shows it. */
export type ShownIndexed = IndexedRepo & { commercialUse: CommercialUse };

/** What was made from a repo, of one kind. */
export type ChildGroup = {
  relation: Relation;
  count: number;
  /** Those with most downloads. */
  most: readonly Pick<ShownIndexed, "id" | "license" | "commercialUse" | "downloads">[];
};

export type AncestorNode = AncestryNode<ShownIndexed>;

/** `yes` where a list says no more than that. */
export const GATES = ["no", "auto", "manual", "yes"] as const;
export type Gate = (typeof GATES)[number];

/** What a repo says it was made from; `base` names no other. */
export const RELATIONS = ["base", "quantized", "finetune", "adapter", "merge"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Why a parameter count is not to be trusted: packed weights are under-counted, or the counts contradict each other. */
export const PARAMETER_DOUBTS = ["packed", "inconsistent"] as const;
export type ParameterDoubt = (typeof PARAMETER_DOUBTS)[number];

import { z } from "zod";

/** `lab/slug`, lower case, e.g. `openai/gpt-oss-120b`. */
export const ModelId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9._-]*$/, "must be lab/slug in lower case");
export type ModelId = z.infer<typeof ModelId>;

export const LabId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "must be a lab id");
export type LabId = z.infer<typeof LabId>;

export const HostId = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, "must be a host id");
export type HostId = z.infer<typeof HostId>;

/** Spelt as the Hub spells it, or kebab-case for a named license behind the Hub's `other`. */
export const LicenseId = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/, "must be a license id");
export type LicenseId = z.infer<typeof LicenseId>;

/** `owner/name` on the Hugging Face Hub, in the Hub's own case. */
export const HubRepoId = z.string().regex(/^[\w.-]+\/[\w.-]+$/, "must be owner/name");
export type HubRepoId = z.infer<typeof HubRepoId>;

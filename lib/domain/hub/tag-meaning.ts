import type { License } from "../license";

/** Tags by which an uploader says that the license is named elsewhere, or not at all. */
const SAYS_NOTHING = ["other", "unknown"];

/** Why a license tag does not say what the repo allows; null where it does. */
export function tagDoubt(tag: string | null, license: Pick<License, "commercialUse"> | null) {
  if (tag === null)
    return "The repo has no license tag: what it allows is not known. Its model card or a LICENSE file may say.";
  if (SAYS_NOTHING.includes(tag.toLowerCase()))
    return "The tag names no license: what it allows is not known here. The repo’s own text says.";
  return license === null
    ? "The tag is not in our list of licenses: what it allows is not known."
    : null;
}

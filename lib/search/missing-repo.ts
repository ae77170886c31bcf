/** Request header in which `proxy.ts` tells the not-found page which Hub repo was asked for, percent-encoded. */
export const MISSING_REPO = "x-missing-repo";

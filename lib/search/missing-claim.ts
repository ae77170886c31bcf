/** Request header in which `proxy.ts` tells the not-found page what claim was asked for, still percent-encoded. */
export const MISSING_CLAIM = "x-missing-claim";

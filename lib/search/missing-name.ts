/** Request header in which `proxy.ts` tells the not-found page what was asked for, still percent-encoded. */
export const MISSING_NAME = "x-missing-name";

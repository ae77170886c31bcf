import { catalogHash } from "./dates";

/** Addresses of the whole data for the browser; they change when any figure does, so the answers may be kept for good. */
export function dataHrefs(): {
  catalog: string;
  quality: string;
  taskScores: string;
} {
  const version = catalogHash();
  return {
    catalog: `/catalog.json?v=${version}`,
    quality: `/quality.json?v=${version}`,
    taskScores: `/task-scores.json?v=${version}`,
  };
}

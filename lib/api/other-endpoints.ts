import { z } from "zod";
import { nearest } from "@/lib/domain/nearest";
import { endpoint, type Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { openApiDocument } from "./openapi";

export const OPENAPI_PATH = "/api/v1/openapi.json";

let document: ReturnType<typeof openApiDocument> | undefined;

/** The document of all others; it is no part of itself. */
export const openapi = endpoint({
  path: OPENAPI_PATH,
  operation: "getOpenApi",
  summary: "This API as an OpenAPI 3.1 document",
  about: "Made from the schemas that check the answers.",
  example: "",
  parameters: {},
  schema: z.unknown(),
  answer: () => ({ body: (document ??= openApiDocument()) }),
});

/** Every address below /api that is none of the others. */
export const unknownAddress: Pick<Endpoint, "respond"> = {
  respond({ path }) {
    const asked = `/api/${path.path ?? ""}`.slice(0, 200);
    const meant = nearest(asked, [...ENDPOINTS.map(({ path }) => path), OPENAPI_PATH]);
    return {
      problem: "unknown-address",
      detail: `There is nothing at ${asked}; the addresses are listed on /api.`,
      ...(meant && { nearest: [meant] }),
    };
  },
};

import { QueryClient } from "@tanstack/react-query";
import { HubFault } from "./fetch-hub";

/** How often an index that is down is asked again, in ms. */
const ASK_AGAIN_MS = 3000;

/** Rows stay fresh for a while; what is down is asked until it answers, any other failure once more. */
export function hubClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        // A server on this machine answers without a network too.
        networkMode: "always",
        retry: (failures, error) => (error instanceof HubFault && error.passes) || failures < 1,
        retryDelay: (_, error) => (error instanceof HubFault && error.passes ? ASK_AGAIN_MS : 300),
      },
    },
  });
}

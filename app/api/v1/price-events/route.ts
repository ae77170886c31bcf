import { handlers } from "@/lib/api/handlers";
import { priceEvents } from "@/lib/api/endpoints/price-events";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(priceEvents);

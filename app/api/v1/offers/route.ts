import { handlers } from "@/lib/api/handlers";
import { offers } from "@/lib/api/endpoints/offers";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(offers);

import { feed } from "@/lib/api/endpoints/feed";
import { handlers } from "@/lib/api/handlers";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(feed);

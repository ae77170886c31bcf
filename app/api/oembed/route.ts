import { oembed } from "@/lib/api/endpoints/oembed";
import { handlers } from "@/lib/api/handlers";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(oembed);

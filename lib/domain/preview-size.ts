/** Pixels of a preview image: what chats and social sites crop nothing of. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

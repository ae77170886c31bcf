/** Made after the rows are in: much quicker than with each row. The orders are those of the queries. */
export const CREATE_INDEXES = [
  "create unique index hub_repo_id on hub_repo (id)",
  ...["downloads", "likes", "trending", "parameters", "created", "changed"].map(
    (column) => `create index hub_repo_${column} on hub_repo (${column} desc nulls last, place)`,
  ),
  ...["license", "task", "library"].map(
    (column) =>
      `create index hub_repo_${column}_downloads on hub_repo (${column}, downloads desc nulls last, place)`,
  ),
  "create index hub_repo_author on hub_repo (author, downloads desc nulls last, place)",
  "create index hub_repo_base on hub_repo (base, relation) where base <> 0",
  "create index hub_link_base on hub_link (base)",
  "create index hub_link_child on hub_link (child)",
  "create index hub_word_word on hub_word (word)",
  // The middle of words is looked for among all words, of which there are fewer than ids, and shorter ones.
  "create index hub_word_middle on hub_word using gin (word public.gin_trgm_ops)",
  "create index hub_part_part on hub_part (part)",
  // Facets are counted from this alone.
  `create index hub_repo_facets on hub_repo (license, task, library, relation, gated, parameters)`,
];

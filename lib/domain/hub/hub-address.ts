/** A repo's page on the Hub itself. */
export function hubAddress(id: string): string {
  return `https://huggingface.co/${id.split("/").map(encodeURIComponent).join("/")}`;
}

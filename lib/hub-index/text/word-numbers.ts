/** A word is found by its hash first; this many slots to begin with, always a power of two. */
const FIRST_SLOTS = 1 << 12;
const NONE = 0;

/**
 * Numbers for words, in order of their coming. A `Map` of strings takes four times as long for eighteen million words:
 * it needs a string for each, and this none.
 */
export class WordNumbers {
  #slots = new Uint32Array(FIRST_SLOTS);
  #hashes = new Uint32Array(FIRST_SLOTS);
  #bytes = Buffer.allocUnsafe(1 << 16);
  #ends = new Uint32Array(1 << 12);
  size = 0;

  /** The number of the word in `text` between two places; its characters are of one byte each. */
  numberOf(text: string, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = this.#slots[slot] as number;
      if (number === NONE) return this.#add(text, from, to, hash, slot);
      if (this.#hashes[slot] === hash && this.#is(number - 1, text, from, to)) return number - 1;
      slot = (slot + 1) & mask;
    }
  }

  /** The bytes of all words end to end in order of their numbers, and where each ends. */
  get words(): { bytes: Buffer; ends: Uint32Array } {
    return {
      bytes: this.#bytes.subarray(0, this.#endOf(this.size - 1)),
      ends: this.#ends.subarray(0, this.size),
    };
  }

  #endOf(number: number): number {
    return number < 0 ? 0 : (this.#ends[number] as number);
  }

  #is(number: number, text: string, from: number, to: number): boolean {
    const start = this.#endOf(number - 1);
    if (this.#endOf(number) - start !== to - from) return false;
    for (let at = 0; at < to - from; at += 1)
      if (this.#bytes[start + at] !== text.charCodeAt(from + at)) return false;
    return true;
  }

  #add(text: string, from: number, to: number, hash: number, slot: number): number {
    const start = this.#endOf(this.size - 1);
    const end = start + to - from;
    while (end > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2);
    for (let at = from; at < to; at += 1) this.#bytes[start + at - from] = text.charCodeAt(at);
    if (this.size === this.#ends.length) this.#ends = longer(this.#ends);
    this.#ends[this.size] = end;
    this.size += 1;
    this.#slots[slot] = this.size;
    this.#hashes[slot] = hash;
    if (this.size * 2 > this.#slots.length) this.#spread();
    return this.size - 1;
  }

  #spread(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Uint32Array(slots.length * 2);
    this.#hashes = new Uint32Array(slots.length * 2);
    const mask = this.#slots.length - 1;
    for (const [at, number] of slots.entries()) {
      if (number === NONE) continue;
      const hash = hashes[at] as number;
      let slot = hash & mask;
      while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
      this.#hashes[slot] = hash;
    }
  }
}

/** A copy with as much room again. */
export function longer(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(list.length * 2);
  copy.set(list);
  return copy;
}

/** Ascending whole numbers as their differences, seven bits a byte, the highest bit set on all but a number's last. */
export class VarintWriter {
  #bytes: Buffer;
  length = 0;

  constructor(expectedBytes: number) {
    this.#bytes = Buffer.allocUnsafe(Math.max(1024, expectedBytes));
  }

  push(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const longer = Buffer.allocUnsafe(this.#bytes.length * 2);
      this.#bytes.copy(longer, 0, 0, this.length);
      this.#bytes = longer;
    }
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }
}

/** Calls `visit` with each number written as differences between the two offsets. */
export function eachNumber(
  bytes: Uint8Array,
  from: number,
  to: number,
  visit: (value: number) => void,
): void {
  let value = 0;
  let at = from;
  while (at < to) {
    let byte = bytes[at++] ?? 0;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      difference |= (byte & 127) << shift;
    }
    value += difference;
    visit(value);
  }
}

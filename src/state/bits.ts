// Numbers of a few bits each, packed into bytes, and bytes as characters that a link may carry.

/** Writes numbers of given widths one after the other; the last byte is filled up with zeros. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private free = 0;

  write(value: number, bits: number): void {
    for (let i = bits - 1; i >= 0; i--) {
      if (this.free === 0) {
        this.bytes.push(0);
        this.free = 8;
      }
      this.free--;
      if ((value >>> i) & 1)
        this.bytes[this.bytes.length - 1] = (this.bytes.at(-1) as number) | (1 << this.free);
    }
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what a BitWriter wrote; null for whatever lies beyond the end. */
export class BitReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  read(bits: number): number | null {
    if (this.at + bits > this.bytes.length * 8) {
      this.at = this.bytes.length * 8;
      return null;
    }
    let value = 0;
    for (let i = 0; i < bits; i++, this.at++) {
      const bit = ((this.bytes[this.at >> 3] as number) >> (7 - (this.at & 7))) & 1;
      value = value * 2 + bit;
    }
    return value;
  }
}

/** Bytes in the alphabet of base64url, without padding. */
export function toLinkCharacters(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Bytes from base64url; what is not in its alphabet is passed over, and a cut end gives the bytes before it. */
export function fromLinkCharacters(text: string): Uint8Array {
  const clean = text
    .replace(/[^A-Za-z0-9_-]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean;
  const binary = atob(whole);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** CRC-16/CCITT-FALSE: tells a link that was cut or mistyped from one that is whole. */
export function checksumOf(bytes: Uint8Array): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let i = 0; i < 8; i++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}

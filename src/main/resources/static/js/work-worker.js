// Finds a number so that the SHA-256 of "text:number" begins with so many zero bits.
'use strict';

const BATCH = 512;

const zeros = (bytes) => {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? bytes.length * 8 : first * 8 + Math.clz32(bytes[first]) - 24;
};

onmessage = async ({ data: { text, bits } }) => {
  const encoder = new TextEncoder();
  const enough = async (number) => {
    const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`${text}:${number}`));
    return zeros(new Uint8Array(hash)) >= bits;
  };
  for (let from = 0; ; from += BATCH) {
    const fits = await Promise.all(Array.from({ length: BATCH }, (_, i) => enough(from + i)));
    const found = fits.indexOf(true);
    if (found >= 0) {
      postMessage({ found: from + found });
      return;
    }
    postMessage({ tried: from + BATCH });
  }
};

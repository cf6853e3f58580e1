import { unzipSync } from 'fflate';

/** Files of an archive that people may be in, the likeliest first. */
const WANTED = [/(?:^|[\\/])connections\.csv$/i, /\.vcf$/i, /contacts?[^\\/]*\.csv$/i];

/** Whether the bytes are those of a ZIP archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The file of a ZIP archive that holds people: LinkedIn's connections, else an address book; null: none. */
export function unzipPeople(bytes: Uint8Array): Uint8Array | null {
  const names: string[] = [];
  // Only the list of what is in there: nothing is unpacked yet.
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (!/(?:^|[\\/])(?:__MACOSX[\\/]|\._)/.test(name)) names.push(name);
      return false;
    },
  });
  const wanted = WANTED.map((pattern) => names.find((name) => pattern.test(name)));
  const found = wanted.find((name) => name !== undefined);
  if (found === undefined) return null;
  return unzipSync(bytes, { filter: ({ name }) => name === found })[found] ?? null;
}

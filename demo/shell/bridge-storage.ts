import type { FileTimes, OutsideChange, Storage, StoredFile } from '../host/storage';

interface Listing {
  name: string;
  folders: string[];
  files: StoredFile[];
}

const call = async <T>(method: string, path: string, body?: string): Promise<T> => {
  const response = await fetch(path, { method, ...(body === undefined ? {} : { body }) });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return (await response.json()) as T;
};

const at = (path: string): string => encodeURIComponent(path);

/** The storage behind the bridge: a real folder. All is read in one request. */
export const bridgeStorage = async (): Promise<Storage> => {
  let first: Listing | null = await call<Listing>('GET', '/vault');
  const { name } = first;
  return {
    name,
    all: async () => {
      const listing = first ?? (await call<Listing>('GET', '/vault'));
      first = null;
      return listing;
    },
    read: async (path) => {
      const { text } = await call<{ text: string | null }>('GET', `/file?path=${at(path)}`);
      if (text === null) throw new Error(`ENOENT: no such file, open '${path}'`);
      return text;
    },
    write: (path, text) => call<FileTimes>('PUT', `/file?path=${at(path)}`, text),
    mkdir: (path) => call('POST', `/folder?path=${at(path)}`),
    remove: (path) => call('DELETE', `/file?path=${at(path)}`),
    rename: (from, to) => call('POST', `/rename?from=${at(from)}&to=${at(to)}`),
    watch: (listener) => {
      const source = new EventSource('/changes');
      source.onmessage = ({ data }) => listener(JSON.parse(String(data)) as OutsideChange);
    },
  };
};

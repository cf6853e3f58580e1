/** Times in milliseconds, size in characters of UTF-8. */
export interface FileTimes {
  ctime: number;
  mtime: number;
  size: number;
}

/** A file as the storage hands it over at the start; no text for what is not text. */
export interface StoredFile extends FileTimes {
  path: string;
  text: string | null;
}

/** Something that changed in the folder other than through this app. */
export type OutsideChange =
  | { kind: 'file'; path: string; text: string; times: FileTimes }
  | { kind: 'folder'; path: string }
  | { kind: 'gone'; path: string };

/** Where the vault's files are: a map in memory, or a real folder behind the bridge. */
export interface Storage {
  name: string;
  /** All folders and files, hidden ones included, in one go. */
  all(): Promise<{ folders: string[]; files: StoredFile[] }>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<FileTimes>;
  mkdir(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  watch(listener: (change: OutsideChange) => void): void;
}

import type { Contact } from '../core/contact';
import type { Day } from '../core/day';
import type { Verb } from '../core/touch';

/** A message as the user left it, before it went out. */
export interface KeptDraft {
  /** The template it was begun from. */
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  /** The hints of its blanks. */
  readonly hints: readonly string[];
  /** The day of the latest edit. */
  readonly day: Day;
}

/** Where drafts outlive the session: a place on this device, outside of notes and settings. */
export interface DraftPlace {
  load(): unknown;
  save(drafts: unknown): void;
}

/** How many drafts are kept; the ones edited last. */
const MOST_KEPT = 100;

interface SentText {
  readonly draft: KeptDraft;
  readonly verb: Verb;
}

/** Unsent drafts, one a contact, kept until they are sent or begun again; and what went out this session. */
export class Drafts {
  readonly #kept: Map<string, KeptDraft>;
  readonly #sent = new Map<string, SentText>();

  constructor(private readonly place: DraftPlace) {
    this.#kept = readDrafts(place.load());
  }

  /** The draft to go on with: an unsent one, or one whose "Sent" was taken back. */
  get({ path, entries }: Contact): KeptDraft | null {
    const sent = this.#sent.get(path);
    const isLogged = (one: SentText): boolean =>
      entries.some(({ day, verb }) => day === one.draft.day && verb === one.verb);
    return this.#kept.get(path) ?? (sent && !isLogged(sent) ? sent.draft : null);
  }

  set(path: string, draft: KeptDraft): void {
    this.#kept.delete(path);
    this.#kept.set(path, draft);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#save();
  }

  /** Forgets a draft, since its text is nobody's work any more. */
  drop(path: string): void {
    this.#sent.delete(path);
    if (this.#kept.delete(path)) this.#save();
  }

  /** The message went out. Its text stays for this session, should "Sent" be taken back. */
  sent(path: string, draft: KeptDraft, verb: Verb): void {
    this.drop(path);
    this.#sent.set(path, { draft, verb });
  }

  /** Messages of late to others, by path. */
  others(path: string): readonly { readonly path: string; readonly body: string }[] {
    const sent = [...this.#sent].map(([to, { draft }]) => [to, draft] as const);
    return [...sent, ...this.#kept]
      .filter(([to]) => to !== path)
      .map(([to, { body }]) => ({ path: to, body }));
  }

  /** Drafts keep to a note that is renamed. */
  renamed(from: string, to: string): void {
    const draft = this.#kept.get(from);
    const sent = this.#sent.get(from);
    if (sent) this.#sent.set(to, sent);
    this.#sent.delete(from);
    if (!draft) return;
    this.#kept.delete(from);
    this.set(to, draft);
  }

  #save(): void {
    this.place.save(this.#kept.size === 0 ? null : Object.fromEntries(this.#kept));
  }
}

function readDrafts(stored: unknown): Map<string, KeptDraft> {
  if (typeof stored !== 'object' || stored === null) return new Map();
  return new Map(
    Object.entries(stored).filter((entry): entry is [string, KeptDraft] => {
      const draft = entry[1] as Partial<Record<keyof KeptDraft, unknown>> | null;
      if (typeof draft !== 'object' || draft === null) return false;
      const { template, subject, body, hints, day } = draft;
      return (
        [template, subject, body, day].every((one) => typeof one === 'string') &&
        Array.isArray(hints) &&
        hints.every((hint) => typeof hint === 'string')
      );
    }),
  );
}

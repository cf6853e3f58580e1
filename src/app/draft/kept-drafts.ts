import type { Contact } from '../../core/contact';
import type { Day } from '../../core/day';
import type { KeptDraft } from '../../core/draft/kept';
import type { Verb } from '../../core/touch';

/** Where drafts outlive the session: a place on this device, outside of notes and settings. */
export interface DraftPlace {
  load(): unknown;
  save(drafts: unknown): void;
}

/** How many people drafts are kept for: those written to last. */
const MOST_PEOPLE = 100;

interface SentText {
  readonly drafts: readonly KeptDraft[];
  readonly verb: Verb;
  readonly day: Day;
}

/** Unsent drafts, one for each contact and template, kept until one is sent; and what went out this session. */
export class Drafts {
  readonly #kept: Map<string, readonly KeptDraft[]>;
  readonly #sent = new Map<string, SentText>();

  constructor(private readonly place: DraftPlace) {
    this.#kept = readDrafts(place.load());
  }

  /** The drafts to go on with, the latest last: unsent ones, or those whose "Sent" was taken back. */
  get({ path, entries }: Contact): readonly KeptDraft[] {
    const sent = this.#sent.get(path);
    const isLogged = entries.some(({ day, verb }) => day === sent?.day && verb === sent.verb);
    return this.#kept.get(path) ?? (sent && !isLogged ? sent.drafts : []);
  }

  set(path: string, draft: KeptDraft): void {
    const others = (this.#kept.get(path) ?? []).filter((one) => one.template !== draft.template);
    this.#keep(path, [...others, draft]);
  }

  /** Forgets one draft, since its text is nobody's work any more. */
  drop(path: string, template: string): void {
    this.#sent.delete(path);
    this.#keep(
      path,
      (this.#kept.get(path) ?? []).filter((one) => one.template !== template),
    );
  }

  /** A message went out. Its text stays for this session, should "Sent" be taken back. */
  sent(path: string, draft: KeptDraft, verb: Verb): void {
    const others = (this.#kept.get(path) ?? []).filter((one) => one.template !== draft.template);
    this.#sent.set(path, { drafts: [...others, draft], verb, day: draft.day });
    this.#keep(path, []);
  }

  /** Messages of late to others, by path. */
  others(path: string): readonly { readonly path: string; readonly body: string }[] {
    const sent = [...this.#sent].map(([to, { drafts }]) => [to, drafts.slice(-1)] as const);
    return [...sent, ...this.#kept]
      .filter(([to]) => to !== path)
      .flatMap(([to, drafts]) => drafts.map(({ body }) => ({ path: to, body })));
  }

  /** Whether the device has what is kept: where it has no room left, it does not say so. */
  areStored(): boolean {
    const stored = readDrafts(this.place.load());
    return [...this.#kept].every(
      ([path, drafts]) => JSON.stringify(stored.get(path)) === JSON.stringify(drafts),
    );
  }

  /** Drafts keep to a note that is renamed. */
  renamed(from: string, to: string): void {
    const kept = this.#kept.get(from);
    const sent = this.#sent.get(from);
    if (sent) this.#sent.set(to, sent);
    this.#sent.delete(from);
    if (!kept) return;
    this.#kept.delete(from);
    this.#keep(to, kept);
  }

  #keep(path: string, drafts: readonly KeptDraft[]): void {
    const isKnown = this.#kept.delete(path);
    if (drafts.length > 0) this.#kept.set(path, drafts);
    else if (!isKnown) return;
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_PEOPLE && oldest !== undefined) this.#kept.delete(oldest);
    this.place.save(this.#kept.size === 0 ? null : Object.fromEntries(this.#kept));
  }
}

/** What was stored, as far as it is drafts; anything may stand there. */
function readDrafts(stored: unknown): Map<string, readonly KeptDraft[]> {
  if (typeof stored !== 'object' || stored === null) return new Map();
  const lists = Object.entries(stored).map(([path, list]: [string, unknown]) => {
    const drafts = Array.isArray(list) ? list.filter(isDraft) : [];
    return [path, drafts] as const;
  });
  return new Map(lists.filter(([, drafts]) => drafts.length > 0));
}

function isDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Partial<Record<keyof KeptDraft, unknown>>;
  const { template, subject, body, hints, day } = draft;
  const texts = [template, subject, body, day];
  return (
    texts.every((one) => typeof one === 'string') &&
    Array.isArray(hints) &&
    hints.every((hint) => typeof hint === 'string')
  );
}

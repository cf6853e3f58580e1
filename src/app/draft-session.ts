import { findBlanks, type Blank } from '../core/blank';
import { briefFor, type Brief } from '../core/brief';
import { coach, type CoachFinding } from '../core/coach/coach';
import type { Contact } from '../core/contact';
import type { Day } from '../core/day';
import { makeDraft, type Draft } from '../core/draft';
import { mayAsk } from '../core/draft-bounds';
import { sentStep, type SentStep } from '../core/draft-sent';
import { countWords } from '../core/draft-words';
import type { FollowUp, ReasonName } from '../core/follow-up';
import { isDue, type Row } from '../core/row';
import type { Situation } from '../core/situation';
import { offerTemplates, type Offer } from '../core/template-choice';
import type { Moment } from '../core/template-dates';
import { isFault } from '../core/template-fault';
import { occasionFor, occasionOf } from '../core/template-occasion';
import { maxWordsFor, type Purpose, type Template } from '../core/template-record';
import { valuesFor } from '../core/template-values';
import type { WriteDay } from '../core/why';
import type { KeptDraft } from './drafts';

/** What a message is written from. */
export interface DraftBasis {
  readonly contact: Contact;
  /** Null: no row, as for somebody archived. */
  readonly row: Row | null;
  /** The reason it is written for, where the user named one. */
  readonly reason: ReasonName | null;
  readonly situation: Situation;
  readonly templates: readonly Template[];
  readonly moment: Moment;
  /** Days as they are to stand in the message. */
  readonly writeDay: WriteDay;
}

/** What nothing calls for is a check-in. */
const NO_REASON: Purpose = 'check-in';

/** The follow-ups that stand, the one the message is for first. */
export function standing({ row, reason }: Pick<DraftBasis, 'row' | 'reason'>): readonly FollowUp[] {
  const all = row ? [...(row.followUp ? [row.followUp] : []), ...row.also] : [];
  const named = all.filter((followUp) => followUp.reason === reason);
  return [...named, ...all.filter((followUp) => !named.includes(followUp))];
}

/** The templates for an occasion, best first; `purpose` where it is not the one of the first follow-up. */
export function offerFor(basis: DraftBasis, purpose: Purpose | null = null): Offer {
  const { contact, situation, templates } = basis;
  const { search, settings, today } = situation;
  const wanted = purpose ?? basis.reason;
  const [first] = standing(basis).filter((followUp) =>
    wanted === null ? !isEarlyNudge(followUp, today) : followUp.reason === wanted,
  );
  const occasion = first
    ? occasionOf(first, contact, search, today)
    : occasionFor(wanted ?? NO_REASON, contact, detailOf(wanted, contact));
  return offerTemplates(templates, occasion, mayAsk(contact, today, settings.rules));
}

/** A reminder before its day is no message to begin with. */
const isEarlyNudge = (followUp: FollowUp, today: Day): boolean =>
  followUp.reason === 'nudge' && !isDue(followUp, today);

/** Thanks that nothing calls for are for the latest meeting or help. */
function detailOf(purpose: Purpose | null, { entries }: Contact): string | null {
  if (purpose !== 'thank-you') return null;
  return entries.filter(({ verb }) => verb === 'met' || verb === 'got').at(-1)?.detail ?? null;
}

/** A template filled in; a fault is told in its place, with nothing to send. */
export function fillIn(template: Template, basis: DraftBasis): Draft & { fault: string | null } {
  const { contact, situation, moment, writeDay } = basis;
  const about = standing(basis).find(({ reason }) => reason === template.for) ?? null;
  const values = valuesFor(contact, situation.search, about, situation.today, writeDay);
  const draft = makeDraft(template, values, moment);
  if (!isFault(draft)) return { ...draft, fault: null };
  const empty = { template, subject: '', body: '', subjectBlanks: [], blanks: [], hints: [] };
  return { ...empty, fault: draft.fault };
}

/** An empty page, for those who would rather begin with their own words. */
export const emptyPage = (purpose: Purpose): Template => ({
  id: 'empty-page',
  name: 'An empty page',
  for: purpose,
  tie: null,
  detail: [],
  relation: [],
  subject: '',
  channel: null,
  maxWords: maxWordsFor(purpose),
  body: '',
  source: 'starter',
});

/** The message as it stands, with all that can be told about it. */
export interface DraftState {
  readonly template: Template;
  readonly subject: string;
  readonly body: string;
  readonly subjectBlanks: readonly Blank[];
  readonly blanks: readonly Blank[];
  readonly words: number;
  readonly maxWords: number;
  readonly findings: readonly CoachFinding[];
  readonly step: SentStep;
  /** Why the template could not be filled in. */
  readonly fault: string | null;
  readonly isEdited: boolean;
}

interface Text {
  readonly subject: string;
  readonly body: string;
}

/** One message in the making: the template, the text as edited, and what both come to. */
export class DraftSession {
  readonly brief: Brief;
  readonly offer: Offer;
  readonly page: Template;
  /** Texts as edited, by template, so that trying another loses nothing. */
  readonly #texts = new Map<string, Text>();
  readonly #hints = new Set<string>();
  #draft: Draft & { fault: string | null };

  constructor(
    readonly basis: DraftBasis,
    kept: readonly KeptDraft[],
    private readonly others: readonly { readonly to: string; readonly body: string }[],
  ) {
    this.brief = briefFor(basis.contact, basis.situation);
    this.offer = offerFor(basis);
    this.page = emptyPage(this.offer.fitting[0]?.for ?? NO_REASON);
    const best = this.offer.fitting[0] ?? this.page;
    const latest = kept.at(-1);
    this.#draft = fillIn(this.#find(latest?.template) ?? best, basis);
    for (const { template, subject, body, hints } of kept) {
      for (const hint of hints) this.#hints.add(hint);
      // A template that went, or may not be offered any more, leaves its text to the best one.
      this.#texts.set(this.#find(template)?.id ?? best.id, { subject, body });
    }
  }

  /** The follow-up the message is for, as far as the template is for one. */
  get followUp(): FollowUp | null {
    const all = standing(this.basis);
    return all.find(({ reason }) => reason === this.#draft.template.for) ?? all[0] ?? null;
  }

  /** Takes another template; what was written with this one is there again on return. */
  choose(id: string): void {
    const template = this.#find(id);
    if (template) this.#draft = fillIn(template, this.basis);
  }

  edit(subject: string, body: string): void {
    this.#texts.set(this.#draft.template.id, { subject, body });
  }

  /** Goes back to the template's own words and gives back what stood there; null: they stand already. */
  startAgain(): Text | null {
    const text = this.#texts.get(this.#draft.template.id) ?? null;
    this.#texts.delete(this.#draft.template.id);
    return text;
  }

  /** The message to be kept as of a day. */
  kept(day: Day): KeptDraft {
    const { subject, body } = this.#text();
    return { template: this.#draft.template.id, subject, body, hints: this.#allHints(), day };
  }

  state(): DraftState {
    const { contact, situation } = this.basis;
    const { template, fault } = this.#draft;
    const { subject, body } = this.#text();
    const hints = this.#allHints();
    const { followUp, others } = this;
    const message = { subject, body, template, hints, contact, followUp, others };
    return {
      template,
      subject,
      body,
      subjectBlanks: findBlanks(subject, hints),
      blanks: findBlanks(body, hints),
      words: countWords(body),
      maxWords: template.maxWords,
      findings: body.trim() === '' && subject === '' ? [] : coach(message, situation),
      step: sentStep(followUp, this.#draft, contact, situation),
      fault,
      isEdited: subject !== this.#draft.subject || body !== this.#draft.body,
    };
  }

  #text(): Text {
    return this.#texts.get(this.#draft.template.id) ?? this.#draft;
  }

  #allHints(): readonly string[] {
    return [...new Set([...this.#draft.hints, ...this.#hints])];
  }

  #find(id: string | undefined): Template | undefined {
    return [...this.offer.fitting, ...this.offer.others, this.page].find((one) => one.id === id);
  }
}

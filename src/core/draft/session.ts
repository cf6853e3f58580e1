import { findBlanks, type Blank } from '../template/blank';
import { briefFor, type Brief } from './brief';
import { coach, type CoachFinding } from './coach/coach';
import type { Day } from '../day';
import { sentStep, type SentStep } from './sent';
import { countWords } from '../text/count-words';
import type { FollowUp } from '../follow-up';
import type { Offer } from './choice';
import type { Template } from '../template/record';
import {
  emptyPage,
  fillIn,
  NO_REASON,
  offerFor,
  standing,
  type DraftBasis,
  type FilledIn,
} from './basis';
import type { KeptDraft } from './kept';

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
  #draft: FilledIn;

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

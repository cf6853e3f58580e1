import { findBlanks, type Blank } from '../template/blank';
import { briefFor, type Brief } from './brief';
import { coach, type CoachFinding } from './coach/coach';
import type { Day } from '../day';
import { sentStep, type SentStep } from './sent';
import { countWords } from '../text/count-words';
import type { FollowUp } from '../follow-up';
import { templateGroups, type Offer, type TemplateGroup } from './choice';
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
export interface Message {
  readonly template: Template;
  readonly subject: string;
  readonly body: string;
  readonly subjectBlanks: readonly Blank[];
  readonly blanks: readonly Blank[];
  readonly words: number;
  readonly maxWords: number;
  readonly findings: readonly CoachFinding[];
  readonly step: SentStep;
  /** Why the template could not be filled in; null: it could. */
  readonly fault: string | null;
  readonly isEdited: boolean;
  /** The day from which the text was kept; null: it is new, or the template's own. */
  readonly keptFrom: Day | null;
  /** What can be gone back to: the template's words, or from there the user's; null: neither. */
  readonly restart: 'again' | 'back' | null;
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
  /** All that can be chosen, as it is offered. */
  readonly groups: readonly TemplateGroup[];
  /** Texts as edited, by template, so that trying another loses nothing. */
  readonly #texts = new Map<string, Text>();
  readonly #hints = new Set<string>();
  /** What "Start again" took away, to be brought back until something else is written. */
  #discarded: { readonly template: string; readonly text: Text } | null = null;
  #keptFrom: Day | null;
  #draft: FilledIn;

  constructor(
    readonly basis: DraftBasis,
    kept: readonly KeptDraft[],
    private readonly others: readonly { readonly to: string; readonly body: string }[],
  ) {
    this.brief = briefFor(basis.contact, basis.situation);
    this.offer = offerFor(basis);
    this.page = emptyPage(this.offer.fitting[0]?.for ?? NO_REASON);
    this.groups = templateGroups(this.offer, this.page);
    const best = this.offer.fitting[0] ?? this.page;
    const latest = kept.at(-1);
    this.#keptFrom = latest?.day ?? null;
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
    this.#discarded = null;
  }

  /** Goes back to the template's own words, or from there to what "Start again" took away. */
  restart(): void {
    const { id } = this.#draft.template;
    if (this.#discarded?.template === id) {
      const { subject, body } = this.#discarded.text;
      this.edit(subject, body);
      return;
    }
    this.#discarded = { template: id, text: this.#text() };
    this.#texts.delete(id);
    this.#keptFrom = null;
  }

  /** The message to be kept as of a day. */
  kept(day: Day): KeptDraft {
    const { subject, body } = this.#text();
    return { template: this.#draft.template.id, subject, body, hints: this.#allHints(), day };
  }

  message(): Message {
    const { contact, situation } = this.basis;
    const { template, fault } = this.#draft;
    const { subject, body } = this.#text();
    const hints = this.#allHints();
    const { followUp, others } = this;
    const read = { subject, body, template, hints, contact, followUp, others };
    const step = sentStep(followUp, { template, subject }, contact, situation);
    const isEdited = subject !== this.#draft.subject || body !== this.#draft.body;
    const isBack = this.#discarded?.template === template.id;
    return {
      template,
      subject,
      body,
      subjectBlanks: findBlanks(subject, hints),
      blanks: findBlanks(body, hints),
      words: countWords(body),
      maxWords: template.maxWords,
      findings: body.trim() === '' && subject === '' ? [] : coach(read, situation),
      step,
      fault,
      isEdited,
      keptFrom: isEdited ? this.#keptFrom : null,
      restart: isEdited ? 'again' : isBack ? 'back' : null,
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

import { CoachList } from './coach-list';
import { drawBrief } from './brief';
import { DraftFields } from './fields';
import type { DraftAct, DraftScene } from './scene';
import { blanksIn, DraftSent } from './sent';
import {
  blankWords,
  boundaryWords,
  DRAFT_WORDS,
  keptWords,
  lengthWords,
  restartWords,
} from './words';
import { patchClass, patchText } from '../parts/patch';
import type { Surface } from '../parts/surface';

/** How the user's system calls the keys of the draft window. */
export interface DraftKeys {
  readonly nextBlank: string;
  readonly sent: string;
}

/** The draft window: the message to write on one side, what is known of the person on the other. */
export class DraftPane {
  readonly #el: HTMLElement;
  readonly #keptRow: HTMLElement;
  readonly #keptEl: HTMLElement;
  readonly #restartEl: HTMLButtonElement;
  readonly #faultEl: HTMLElement;
  readonly #fields: DraftFields;
  readonly #lengthEl: HTMLElement;
  readonly #blanksEl: HTMLElement;
  readonly #nextEl: HTMLButtonElement;
  readonly #coach: CoachList;
  readonly #sent: DraftSent;
  #scene: DraftScene;

  constructor(
    parent: HTMLElement,
    /** The scene as it is now, the last key pressed included. */
    private readonly now: () => DraftScene,
    private readonly surface: Surface,
    private readonly act: DraftAct,
    private readonly keys: DraftKeys,
  ) {
    const scene = now();
    this.#scene = scene;
    this.#el = parent.createDiv('rapport-draft');
    patchClass(this.#el, 'rapport-draft-mobile', surface.isMobile);
    const page = this.#el.createDiv('rapport-draft-columns');
    const writing = page.createDiv('rapport-draft-writing');
    this.#drawHead(writing, scene);
    this.#keptRow = writing.createDiv('rapport-draft-kept');
    this.#keptEl = this.#keptRow.createSpan();
    this.#restartEl = this.#button(this.#keptRow, '', () => act({ type: 'restart' }));
    this.#fields = new DraftFields(writing, surface, act);
    this.#faultEl = writing.createEl('p', { cls: 'rapport-draft-fault', attr: { role: 'alert' } });
    const meta = writing.createDiv('rapport-draft-meta');
    this.#lengthEl = meta.createSpan('rapport-draft-length');
    this.#blanksEl = meta.createSpan({ attr: { role: 'status' } });
    this.#nextEl = this.#button(meta, DRAFT_WORDS.nextBlank, () => this.nextBlank());
    surface.setTooltip(this.#nextEl, `${DRAFT_WORDS.nextBlank} (${keys.nextBlank})`);
    this.#coach = this.#addCoach(writing);
    this.#sent = new DraftSent(writing, act, () => this.nextBlank());
    this.#addButtons(writing);
    drawBrief(page, scene.brief, surface);
    this.draw(scene);
  }

  /** Shows what changed. */
  draw(scene: DraftScene): void {
    this.#scene = scene;
    const { words, maxWords, keptFrom, restart, fault, subject, body, findings } = scene.message;
    this.#fields.draw(scene);
    patchText(this.#keptEl, keptFrom === null ? '' : keptWords(this.surface.writeDay(keptFrom)));
    patchText(this.#restartEl, restart === null ? '' : restartWords(restart));
    patchClass(this.#keptRow, 'is-away', restart === null);
    patchText(this.#faultEl, fault ?? '');
    patchText(this.#lengthEl, lengthWords(words, maxWords));
    patchClass(this.#lengthEl, 'rapport-draft-over', words > maxWords);
    const blanks = blanksIn(scene.message);
    patchText(this.#blanksEl, blankWords(blanks));
    this.#nextEl.disabled = blanks === 0;
    const isBare = subject === '' && body.trim() === '';
    this.#coach.draw(findings, isBare ? DRAFT_WORDS.emptyPage : DRAFT_WORDS.allWell);
    this.#sent.draw(scene);
  }

  /** Puts the cursor where there is something to write: on the first blank, else into the message. */
  begin(): void {
    if (!this.#fields.selectNext(this.#scene.message)) this.#fields.focus();
  }

  /** Selects the next blank in subject or message. */
  nextBlank(): void {
    this.draw(this.now());
    if (!this.#fields.selectNext(this.#scene.message)) this.#fields.focus();
  }

  /** Says that the message went out; asks first where blanks are left. */
  sent(): void {
    this.draw(this.now());
    this.#sent.send();
  }

  #drawHead(parent: HTMLElement, { why, brief }: DraftScene): void {
    if (why !== null) parent.createEl('p', { cls: 'rapport-draft-why', text: why });
    const bounds = boundaryWords(brief, (day) => this.surface.writeDay(day));
    if (bounds.length === 0) return;
    const list = parent.createEl('ul', {
      cls: 'rapport-draft-bounds',
      attr: { 'aria-label': DRAFT_WORDS.boundaries },
    });
    for (const bound of bounds) list.createEl('li', { text: bound });
  }

  #addCoach(parent: HTMLElement): CoachList {
    const el = parent.createEl('section', {
      cls: 'rapport-draft-coach',
      attr: { 'aria-label': DRAFT_WORDS.coach },
    });
    el.createEl('h3', { cls: 'rapport-draft-heading', text: DRAFT_WORDS.coach });
    return new CoachList(el, ({ place, span }) => {
      if (span) this.#fields.select(place, span);
    });
  }

  /** The ways out, "Sent" last, since it comes last. */
  #addButtons(parent: HTMLElement): void {
    const row = parent.createDiv('rapport-draft-buttons');
    this.#button(row, DRAFT_WORDS.copy, () => this.act({ type: 'copy', place: 'body' }));
    this.#button(row, DRAFT_WORDS.mail, () => this.act({ type: 'mail' }));
    this.#button(row, DRAFT_WORDS.insert, () => this.act({ type: 'insert' }));
    this.#button(row, DRAFT_WORDS.keep, () => this.act({ type: 'keep' }));
    const sent = this.#button(row, DRAFT_WORDS.sent, () => this.sent());
    sent.addClass('mod-cta');
    this.surface.setTooltip(sent, `${DRAFT_WORDS.sent} (${this.keys.sent})`);
  }

  #button(parent: HTMLElement, text: string, act: () => void): HTMLButtonElement {
    const button = parent.createEl('button', { text });
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }
}

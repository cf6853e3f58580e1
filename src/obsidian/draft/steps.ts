import { Notice, type App } from 'obsidian';
import type { Contact } from '../../core/contact';
import { sentActions, type SentStep } from '../../core/draft/sent';
import type { Verb } from '../../core/touch';
import type { Edited } from '../../notes/edit/text/edited';
import { parseDay } from '../../notes/value/parse-day';
import type { SentIntent } from '../../ui/draft/scene';
import { addDraft } from '../../notes/edit/body/add-draft';
import type { DraftTools } from './basis';
import type { Letter } from './out';
import { DRAFT_NOTICES } from './words';

/** Keeps a draft in the contact's note, as a step that can be taken back. */
export async function keepInNote(
  { actions, book, steps }: DraftTools,
  { path, name }: Contact,
  { subject, body }: Omit<Letter, 'to'>,
): Promise<void> {
  if (body.trim() === '') {
    new Notice(DRAFT_NOTICES.nothing);
    return;
  }
  const label = `Kept a draft in the note of ${name}`;
  const draft = { day: book.today, subject, body };
  const change = (text: string): Edited => addDraft(text, draft, book.settings.logHeadings);
  const outcome = await actions.step(label, [{ path, change }]);
  if (outcome.done.length + outcome.refusals.length === 0) new Notice(DRAFT_NOTICES.keptAlready);
  else steps.tell(outcome);
}

/** Logs a message that went out, and says with what verb; null: nothing was written, and why was said. */
export async function markSent(
  { app, actions, book, steps }: DraftTools,
  { path, name }: Contact,
  step: SentStep,
  { next, gave }: Pick<SentIntent, 'next' | 'gave'>,
): Promise<Verb | null> {
  // Midnight may have passed while it was written.
  const day = book.today;
  const typed = parseDay(next);
  const link = linkTo(app, step, path);
  const what = sentActions(step, { day, next: typed.ok ? typed.value : null, link, gave });
  const [{ verb }] = what;
  const label = `Logged for ${name}: ${verb}`;
  const outcome = await actions.run(label, [{ path, actions: what }]);
  steps.tell(outcome);
  return outcome.done.length > 0 ? verb : null;
}

/** The link to the opportunity the message was for, in the user's own form. */
function linkTo(app: App, { opportunity }: SentStep, from: string): string | null {
  const file = opportunity && app.vault.getFileByPath(opportunity.path);
  return file && app.fileManager.generateMarkdownLink(file, from);
}

import { Notice, type App } from 'obsidian';
import { sentActions } from '../../core/draft/sent-actions';
import type { Contact } from '../../core/contact';
import type { SentStep } from '../../core/draft/sent';
import type { Edited } from '../../notes/edit/text/edited';
import { addDraft } from '../../notes/edit/body/add-draft';
import { parseDay } from '../../notes/value/parse-day';
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

/**
 * Logs a message that went out, with the day for the next touch as it stands in the field; false: nothing
 * was written, and why was said.
 */
export async function markSent(
  { app, actions, steps }: DraftTools,
  contact: Contact,
  step: SentStep,
  typed: string,
): Promise<boolean> {
  const { path, name } = contact;
  const next = parseDay(typed);
  const link = linkTo(app, step, path);
  const what = sentActions(step, contact, next.ok ? next.value : null, link);
  const label = `Logged ${step.verb} with ${name}`;
  const outcome = await actions.run(label, [{ path, actions: what }]);
  steps.tell(outcome);
  return outcome.done.length > 0;
}

/** The link to the opportunity the message was for, in the user's own form. */
function linkTo(app: App, { opportunity }: SentStep, from: string): string | null {
  const file = opportunity && app.vault.getFileByPath(opportunity.path);
  return file && app.fileManager.generateMarkdownLink(file, from);
}

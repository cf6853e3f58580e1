import type { StarterCopies } from '../../app/draft/templates';
import { counted } from '../../core/text/counted';

/** What is said about drafts in notices. */
export const DRAFT_NOTICES = {
  copied: 'Copied.',
  copiedSubject: 'Subject copied.',
  noCopy: 'The clipboard could not be reached. Select the text and copy it by hand.',
  tooLong:
    'Too long for a mail link, so the message is on the clipboard: paste it into the mail that opens.',
  nowhere: 'No note is open to insert into. Open one, put the cursor in it and try again.',
  reading: 'The note is open to be read. Switch it to editing first, then insert again.',
  kept: 'Draft kept. Open it again to go on.',
  notKept:
    'This draft could not be kept: the device has no room left for it. Copy it before you close the app.',
  keptAlready: 'The note holds this draft already.',
  noBlank: 'No blank in this note.',
  noSelection: 'Select the text to check first.',
  noFolder: 'Name a templates folder in the settings first.',
  nothing: 'There is nothing to keep yet.',
} as const;

/** Why somebody is not written to. */
export const notToBeContacted = (name: string): string =>
  `No draft: the note of ${name} says not to contact them.`;

/** Why no template is offered. */
export const noTemplateFor = (name: string): string =>
  `${name}’s note says not to ask for anything now, so no template is offered.`;

/** What became of the starter templates. */
export function starterWords({ added, same, kept }: StarterCopies, folder: string): string {
  const count = (notes: readonly unknown[]): string => counted(notes.length, 'template');
  if (added.length === 0 && kept.length === 0)
    return `All ${count(same)} are in ${folder} already.`;
  const parts = [
    ...(added.length > 0 ? [`Added ${count(added)} to ${folder}.`] : []),
    ...(same.length > 0 ? [`${count(same)} there already.`] : []),
    ...(kept.length > 0 ? [`Left ${count(kept)} as you changed them.`] : []),
  ];
  return parts.join(' ');
}

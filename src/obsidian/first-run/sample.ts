import type { NewNote } from '../../app/note-write';
import { addDays, type Day } from '../../core/day';

/** A made-up contact to try things on: met three days ago and not thanked yet, with a promise due tomorrow. */
export function sampleContact(folder: string, today: Day): NewNote {
  const name = 'Robin Example';
  const inFolder = folder.replace(/^\/+|\/+$/g, '');
  const day = (daysAgo: number): Day => addDays(today, -daysAgo);
  const lines = [
    '---',
    'type: contact',
    'tie: moderate',
    'relation: peer',
    'company: Sample Press',
    'role: Editor',
    `met: ${day(40)}`,
    'met-at: the evening course on printing',
    `last-touch: ${day(3)}`,
    'interests: [letterpress, cycling]',
    '---',
    '# Robin Example',
    '',
    'Robin is made up, to try things on. Delete this note whenever you like.',
    '',
    '## Promises',
    '',
    `- [ ] Send the list of printing museums 📅 ${addDays(today, 1)}`,
    '',
    '## Log',
    '',
    `- ${day(40)} met (event): talked about hand presses after class`,
    `- ${day(20)} wrote: shared the opening hours of the print fair`,
    `- ${day(3)} met (coffee): Robin told me how the team picks its editors`,
    '',
  ];
  return { path: `${inFolder === '' ? '' : `${inFolder}/`}${name}.md`, text: lines.join('\n') };
}

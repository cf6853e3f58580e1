import { Notice } from 'obsidian';
import { severalLines, type SeveralLine } from '../../app/people/several';
import { ask } from '../forms/ask';
import { longText, yes } from '../forms/fields';
import { attempt } from '../host/attempt';
import { refusalWords } from '../host/notices';
import type { Rapport } from '../host/rapport';
import { placeOf } from './place';
import { addedWords, lineWords, noTemplate, WORDS } from './words';

/** Asks for a list of people, one a line, and makes the notes of those who are new as one step. */
export function addSeveral(rapport: Rapport): void {
  attempt(async () => {
    const place = await placeOf(rapport);
    if (place.missing !== null) new Notice(noTemplate(place.missing));
    await ask(rapport.app, {
      title: WORDS.addSeveral,
      about: WORDS.aboutSeveral,
      fields: {
        list: longText({ label: WORDS.people, placeholder: WORDS.listHint, rows: 6 }),
        possible: yes({
          label: WORDS.possibleToo,
          value: false,
          shown: ({ list = '' }) =>
            severalLines(list, place).some(({ verdict }) => verdict === 'possible'),
        }),
      },
      preview: ({ list = '', possible = false }) =>
        severalLines(list, place, possible).map(lineWords).join('\n'),
      submit: WORDS.add,
      write: ({ list, possible }) => write(rapport, severalLines(list, place, possible)),
    });
  });
}

/** Returns why nothing was written. */
async function write(
  { actions, steps }: Rapport,
  lines: readonly SeveralLine[],
): Promise<string | null> {
  const notes = lines.flatMap(({ note }) => note ?? []);
  if (notes.length === 0) return WORDS.nobodyNew;
  const outcome = await actions.step((done) => addedWords(done.length), notes);
  if (outcome.done.length === 0) return refusalWords(outcome.refusals);
  steps.tell(outcome);
  return null;
}

import { newIdentity, personNote, type NewPerson } from '../../app/people/new-person';
import type { Match } from '../../core/people/same-person';
import { Notice } from 'obsidian';
import { ask } from '../forms/ask';
import type { Remark } from '../forms/form';
import { attempt } from '../host/attempt';
import { refusalWords } from '../host/notices';
import { openNote } from '../host/open-note';
import type { Rapport } from '../host/rapport';
import { personFields, personOf } from './person-fields';
import { placeOf, type VaultPlace } from './place';
import { noTemplate, thereAlready, WORDS } from './words';

/** Asks who is new, and makes their note as one step. */
export function addPerson(rapport: Rapport): void {
  attempt(async () => {
    const place = await placeOf(rapport);
    if (place.missing !== null) new Notice(noTemplate(place.missing));
    const form = new PersonForm(rapport, place);
    await ask(rapport.app, {
      title: WORDS.addPerson,
      fields: personFields(rapport.book),
      remark: { below: 'name', say: (values) => form.remark(personOf(values)) },
      preview: (values) => form.preview(personOf(values)),
      submit: WORDS.add,
      write: (values) => form.write(personOf(values)),
    });
  });
}

class PersonForm {
  /** Whoever the user was asked about already. */
  #asked: string | null = null;

  constructor(
    private readonly rapport: Rapport,
    private readonly place: VaultPlace,
  ) {}

  remark(person: NewPerson): Remark | null {
    const match = this.#match(person);
    if (match === null) return null;
    return {
      words: thereAlready(match.kind, this.#nameOf(match)),
      label: WORDS.openNote,
      act: () => {
        attempt(() => openNote(this.rapport.app, match.path, 'here'));
      },
    };
  }

  preview(person: NewPerson): string {
    if (person.name === '') return '';
    const { path, made } = personNote(person, this.place);
    return made.kind === 'edited' ? `${path}\n${made.text}`.trimEnd() : made.problem.message;
  }

  /** Somebody who may be there already is asked about once. */
  async write(person: NewPerson): Promise<string | null> {
    const match = this.#match(person);
    if (match !== null && this.#asked !== match.path) {
      this.#asked = match.path;
      return `${thereAlready(match.kind, this.#nameOf(match))} ${WORDS.pressAgain}`;
    }
    const { actions, steps } = this.rapport;
    const { path, made } = personNote(person, this.place);
    if (made.kind === 'refused') return made.problem.message;
    const outcome = await actions.step(`Added ${person.name}`, [{ path, text: made.text }]);
    if (outcome.done.length === 0) return refusalWords(outcome.refusals);
    steps.tell(outcome);
    return null;
  }

  #match(person: NewPerson): Match | null {
    return person.name === '' ? null : this.place.known.find(newIdentity(person));
  }

  #nameOf({ path }: Match): string {
    return this.rapport.book.contact(path)?.name ?? path;
  }
}

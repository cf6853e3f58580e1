import { CONTACT_PROPERTIES, foldName, type ContactProperty } from './property-names';
import { typesOf } from './note-kind';
import { hasTag } from './tags';
import { isEmpty, type Properties } from './yaml-value';

/** A folder in which contacts seem to live, and how many notes in it are contacts by that. */
export interface LikelyFolder {
  readonly path: string;
  readonly contacts: number;
}

/** A note as far as it is known without its text. */
export interface KnownNote {
  readonly path: string;
  readonly isPerson: boolean;
}

/** What folders of contacts are called, in the languages people write notes in most. */
const NAMES = [
  ...['people', 'person', 'persons', 'contact', 'contacts', 'crm', 'network', 'networking'],
  ...['relationships', 'rolodex', 'addressbook', 'peoplenotes', 'mypeople', 'mynetwork'],
  ...['menschen', 'personen', 'kontakte', 'leute', 'netzwerk', 'personnes', 'réseau', 'reseau'],
  ...['personas', 'contactos', 'gente', 'persone', 'contatti', 'pessoas', 'contatos'],
  ...['mensen', 'contacten', 'kontakter', 'personer', 'osoby', 'kontakty', 'люди', 'контакты'],
  ...['人', '人物', '人脈', '人脉', '联系人', '聯絡人', '連絡先', '사람', '연락처'],
];

const TEMPLATES = ['templates', 'template', 'vorlagen', 'plantillas', 'modèles', 'modelos'];

/** Properties that people's notes have and other notes do not. */
const TELLING: readonly ContactProperty[] = [
  'tie',
  'last-touch',
  'email',
  'phone',
  'linkedin',
  'birthday',
  'met-through',
  'do-not-contact',
];

/** A few of these under one roof are a habit, one is a coincidence. */
const FEWEST = 2;

/** Whether a note's properties are those of a person. */
export function looksLikePerson(properties: Properties, tags: readonly string[] = []): boolean {
  const types = typesOf(properties);
  if (types.some((type) => type === 'person' || type === 'contact')) return true;
  if (types.length > 0) return false;
  const filled = Object.keys(properties).filter((name) => !isEmpty(properties[name]));
  const folds = new Set(filled.map(foldName));
  const names = TELLING.flatMap((property) => [property, ...CONTACT_PROPERTIES[property]]);
  return names.some((name) => folds.has(foldName(name))) || hasTag(tags, ['person', 'contact']);
}

/** The folders in which contacts seem to live, those with most of them first. */
export function findLikelyFolders(notes: readonly KnownNote[]): readonly LikelyFolder[] {
  const counts = new Map<string, { people: number; all: number }>();
  for (const { path, isPerson } of notes) {
    for (const folder of foldersOf(path)) {
      const count = counts.get(folder) ?? { people: 0, all: 0 };
      counts.set(folder, { people: count.people + (isPerson ? 1 : 0), all: count.all + 1 });
    }
  }
  const found = [...counts].flatMap(([path, { people, all }]): LikelyFolder[] => {
    if (foldersOf(`${path}/`).some((folder) => isNamed(folder, TEMPLATES))) return [];
    if (isNamed(path, NAMES)) return [{ path, contacts: all }];
    return people >= FEWEST && people * 2 >= all ? [{ path, contacts: people }] : [];
  });
  return found
    .filter(({ path }) => !found.some((other) => path.startsWith(`${other.path}/`)))
    .sort((a, b) => b.contacts - a.contacts || (a.path < b.path ? -1 : 1));
}

/** The folders a note lies in, the outermost first; hidden ones do not count. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  if (parts.some((part) => part.startsWith('.'))) return [];
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Whether a folder is called so, numbers and signs in front and around aside: `02 - 👥 People`. */
function isNamed(path: string, names: readonly string[]): boolean {
  const name = path.split('/').at(-1) ?? '';
  const letters = name.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, () => '');
  return names.includes(letters);
}

import {
  CONTACT_PROPERTIES,
  foldName,
  PropertyFinder,
  type ContactProperty,
} from '../../notes/value/property-names';
import { typesOf } from '../../notes/kind/note-kind';
import { hasTag } from '../../notes/body/tags';
import { isEmpty, type Properties } from '../../notes/value/yaml-value';

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
  const types = typesOf(new PropertyFinder(properties));
  if (types.some((type) => type === 'person' || type === 'contact')) return true;
  if (types.length > 0) return false;
  const filled = Object.keys(properties).filter((name) => !isEmpty(properties[name]));
  const folds = new Set(filled.map(foldName));
  const names = TELLING.flatMap((property) => [property, ...CONTACT_PROPERTIES[property]]);
  return names.some((name) => folds.has(foldName(name))) || hasTag(tags, ['person', 'contact']);
}

/** The folders in which contacts seem to live, those with most of them first. */
export function findLikelyFolders(notes: readonly KnownNote[]): readonly LikelyFolder[] {
  const found = [...countNotes(notes)].flatMap(([path, count]): LikelyFolder[] => {
    if (path.split('/').some((part) => isNamed(part, TEMPLATES))) return [];
    if (isNamed(path, NAMES)) return [{ path, contacts: count.all }];
    const isLikely = count.people >= FEWEST && count.people * 2 >= count.own;
    return isLikely ? [{ path, contacts: count.people }] : [];
  });
  return found
    .filter(({ path }) => !found.some((other) => path.startsWith(`${other.path}/`)))
    .sort((a, b) => b.contacts - a.contacts || (a.path < b.path ? -1 : 1));
}

/** Of a folder: the notes right in it, those of people among them, and all, the ones further below too. */
interface Count {
  readonly own: number;
  readonly people: number;
  readonly all: number;
}

function countNotes(notes: readonly KnownNote[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { path, isPerson } of notes) {
    const folders = foldersOf(path);
    for (const folder of folders) {
      const { own, people, all } = counts.get(folder) ?? { own: 0, people: 0, all: 0 };
      const isOwn = folder === folders.at(-1);
      counts.set(folder, {
        own: own + (isOwn ? 1 : 0),
        people: people + (isOwn && isPerson ? 1 : 0),
        all: all + 1,
      });
    }
  }
  return counts;
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

import { compareProblems, type Problem } from '../../core/problem';
import type { Settings } from '../../core/settings';
import { STARTERS } from '../../core/template/starters/starters';
import { templateHints } from '../../core/template/hints';
import { isStarter, type Template } from '../../core/template/record';
import { readNote, type ParseYaml } from '../../notes/value/front-matter';
import { isTemplatePath } from '../../notes/kind/note-kind';
import {
  readTemplateNote,
  templateNoteText,
  type TemplateNote,
} from '../../notes/kind/template-note';
import { listeners } from '../listeners';
import type { NewNote } from '../note-write';
import type { NotesPort } from '../port';

/** The user's message templates with the starters behind them, kept in step with the notes. */
export class Templates {
  readonly #notes = new Map<string, TemplateNote>();
  /** The text of each note in the templates folder. */
  readonly #texts = new Map<string, string>();
  readonly #news = listeners();
  #all: readonly Template[] | null = null;
  #hints: readonly string[] | null = null;

  constructor(
    private readonly parseYaml: ParseYaml,
    private readonly settings: () => Settings,
  ) {}

  /** The user's own first, by name, then the starters that none of those replaces by its name. */
  all(): readonly Template[] {
    this.#all ??= this.#list();
    return this.#all;
  }

  /** The hints of every blank that any template may leave. */
  hints(): readonly string[] {
    this.#hints ??= [...new Set(this.all().flatMap(templateHints))];
    return this.#hints;
  }

  /** What in template notes could not be read. */
  problems(): readonly Problem[] {
    return [...this.#notes]
      .flatMap(([path, { findings }]) => findings.map((finding) => ({ path, ...finding })))
      .sort(compareProblems);
  }

  /** Reads a note, new or changed; one outside the templates folder is none of these. */
  setText(path: string, text: string): void {
    const settings = this.settings();
    if (!isTemplatePath(path, settings)) {
      this.remove(path);
      return;
    }
    this.#texts.set(path, text);
    const read = this.#read(path, text, settings);
    if (read.template === null && read.findings.length === 0) {
      if (this.#notes.delete(path)) this.#changed();
    } else if (JSON.stringify(this.#notes.get(path)) !== JSON.stringify(read)) {
      this.#notes.set(path, read);
      this.#changed();
    }
  }

  /** Forgets a note. */
  remove(path: string): void {
    this.#texts.delete(path);
    if (this.#notes.delete(path)) this.#changed();
  }

  /** Forgets every note but these, reads what is known of them by the settings as they are now, and returns the others. */
  keepOnly(paths: readonly string[]): readonly string[] {
    const kept = new Set(paths);
    for (const [path, text] of [...this.#texts]) {
      if (kept.has(path)) this.setText(path, text);
      else this.remove(path);
    }
    return paths.filter((path) => !this.#texts.has(path));
  }

  /** A note has another path; false: nothing is known of it. */
  move(from: string, to: string): boolean {
    const text = this.#texts.get(from);
    this.remove(from);
    if (text !== undefined) this.setText(to, text);
    return text !== undefined;
  }

  /** Calls back after each change; returns what ends that. */
  onChange(listener: () => void): () => void {
    return this.#news.add(listener);
  }

  #list(): readonly Template[] {
    const own = [...this.#notes.values()]
      .map(({ template }) => template)
      .filter((template) => template !== null)
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
    const replaced = new Set(own.map(({ name }) => name.toLowerCase()));
    return [...own, ...STARTERS.filter(({ name }) => !replaced.has(name.toLowerCase()))];
  }

  #read(path: string, text: string, settings: Settings): TemplateNote {
    const note = readNote(text, this.parseYaml);
    if (note.ok) return readTemplateNote({ path, ...note }, settings);
    // Templates of other plugins are seldom YAML before they are filled in: no business of Rapport's.
    const isMessage = /^["']?for["']?[ \t]*:/im.test(note.frontmatter ?? text.slice(0, 500));
    return { template: null, findings: isMessage ? [note.finding] : [] };
  }

  #changed(): void {
    this.#all = null;
    this.#hints = null;
    this.#news.tell();
  }
}

/** What copying the starters comes to. */
export interface StarterCopies {
  readonly added: readonly NewNote[];
  /** Paths of notes that are there already, to the letter. */
  readonly same: readonly string[];
  /** Paths of notes that are there already with other words, which stay. */
  readonly kept: readonly string[];
}

/** Where a starter's note lies. */
export const starterPath = ({ name }: Template, { templatesFolder }: Settings): string =>
  `${templatesFolder.replace(/^\/+|\/+$/g, '')}/Rapport/${name}.md`;

/** The notes that copy the starters into the templates folder; one that is there is never written over. */
export async function starterCopies(port: NotesPort, settings: Settings): Promise<StarterCopies> {
  const copies = { added: [] as NewNote[], same: [] as string[], kept: [] as string[] };
  for (const template of STARTERS.filter(isStarter)) {
    const path = starterPath(template, settings);
    const text = templateNoteText(template);
    const there = await port.read(path).catch(() => null);
    if (there === null) copies.added.push({ path, text });
    else if (there === text) copies.same.push(path);
    else copies.kept.push(path);
  }
  return copies;
}

import type { Day } from '../../core/day';
import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import { linksIn, wholeLink, type Link } from './links';
import { parseDay } from './parse-day';
import {
  namesOf,
  propertyLine,
  propertyText,
  type Found,
  type PropertyFinder,
} from './property-names';
import { read, unreadable, type Read } from './read';
import { asScalar, isScalar, show, unquotedLink } from './yaml-value';

/** Text that may be a link to a note, before it is known which. */
export interface TextOrLink {
  readonly text: string;
  readonly target: string | null;
}

/** Reads the properties of one note and collects what could not be read. A thing for one reading. */
export class PropertyReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly finder: PropertyFinder,
    private readonly frontmatter: string | null,
    readonly settings: Settings,
  ) {}

  /** The property as `parse` reads it; null when it is absent, or unreadable and so a finding. */
  value<T>(canonical: string, parse: (value: unknown) => Read<T>): T | null {
    const found = this.finder.find(namesOf(canonical, this.settings));
    if (!found) return null;
    const result = parse(found.value);
    if (result.ok) return result.value;
    this.report(canonical, result.expected);
    return null;
  }

  day(canonical: string): Day | null {
    return this.value(canonical, (value) => parseDay(value, this.settings.slashedDates));
  }

  text(canonical: string): string | null {
    return this.value(canonical, parseText);
  }

  link(canonical: string): TextOrLink | null {
    return this.value(canonical, parseTextOrLink);
  }

  /** One text or link, commas and all, or each of a list. */
  several(canonical: string): readonly TextOrLink[] {
    return this.value(canonical, parseSeveral) ?? [];
  }

  list(canonical: string): readonly string[] {
    return this.value(canonical, parseList) ?? [];
  }

  linkList(canonical: string): readonly TextOrLink[] {
    return this.value(canonical, parseLinkList) ?? [];
  }

  /** Telephone numbers, with the plus or the zeros they begin with. */
  phones(canonical: string): readonly string[] {
    const found = this.finder.find(namesOf(canonical, this.settings));
    return typeof found?.value === 'number' ? [this.#written(found)] : this.list(canonical);
  }

  links(canonical: string): readonly Link[] {
    return this.value(canonical, (value) => read(linksIn(scalarsIn(value).join('\n')))) ?? [];
  }

  /** Yes is true; no and absent are false. What cannot be read is a finding and counts as yes: it is a boundary. */
  flag(canonical: string): boolean {
    return this.has(canonical) && (this.value(canonical, parseFlag) ?? true);
  }

  /** One of these words, in any case. */
  word<Word extends string>(canonical: string, words: readonly Word[]): Word | null {
    return this.value(canonical, (value) => {
      const text = fold(asScalar(value));
      const word = words.find((known) => known === text);
      return word === undefined ? unreadable(`Expected one of ${words.join(', ')}.`) : read(word);
    });
  }

  /** Whether the note says anything under the property's names. */
  has(canonical: string): boolean {
    return this.finder.find(namesOf(canonical, this.settings)) !== null;
  }

  /** Adds a finding for the property's value as it stands in the note. */
  report(canonical: string, message: string): void {
    const found = this.finder.find(namesOf(canonical, this.settings));
    if (!found) return;
    const line =
      found.line ?? (this.frontmatter === null ? null : propertyLine(this.frontmatter, found.name));
    this.findings.push({ property: canonical, line, found: this.#written(found), message });
  }

  /** A value as it is written: numbers lose signs and zeros when they are read. */
  #written({ name, value }: Found): string {
    const written = typeof value === 'number' && this.frontmatter !== null;
    return (written ? propertyText(this.frontmatter, name) : null) ?? show(value);
  }
}

const fold = (value: string | number | boolean | null): string =>
  String(value).trim().toLowerCase();

/** Reads `true`/`yes` and `false`/`no`. */
export function parseFlag(value: unknown): Read<boolean> {
  const text = fold(asScalar(value));
  if (text === 'true' || text === 'yes') return read(true);
  if (text === 'false' || text === 'no') return read(false);
  return unreadable('Expected true or false; until then it counts as true.');
}

/** Reads a text; a list is joined with commas, a link stands for what it shows. */
export function parseText(value: unknown): Read<string> {
  const texts = scalarsIn(value).map((text) => wholeLink(text)?.text ?? text);
  return texts.length === 0 ? unreadable('Expected text.') : read(texts.join(', '));
}

function parseTextOrLink(value: unknown): Read<TextOrLink> {
  const scalar = asScalar(value);
  if (scalar !== null) return read(toTextOrLink(String(scalar).trim()));
  const text = parseText(value);
  return text.ok ? read({ text: text.value, target: null }) : text;
}

/** Reads a list, or a text with commas; links stand for what they show. */
export function parseList(value: unknown): Read<readonly string[]> {
  const scalars = scalarsIn(value);
  if (scalars.length === 0) return unreadable('Expected a list, or text with commas.');
  const parts = Array.isArray(value) ? scalars : scalars.flatMap(splitCommas);
  return read(parts.map((part) => wholeLink(part)?.text ?? part).filter((part) => part !== ''));
}

function parseSeveral(value: unknown): Read<readonly TextOrLink[]> {
  const parts = scalarsIn(value).filter((part) => part !== '');
  return parts.length === 0 ? unreadable('Expected text.') : read(parts.map(toTextOrLink));
}

function parseLinkList(value: unknown): Read<readonly TextOrLink[]> {
  const parts = Array.isArray(value) ? scalarsIn(value) : scalarsIn(value).flatMap(splitCommas);
  return read(parts.filter((part) => part !== '').map(toTextOrLink));
}

function toTextOrLink(text: string): TextOrLink {
  const link = wholeLink(text);
  return link ? { text: link.text, target: link.target } : { text, target: null };
}

/** Parts between commas, those inside a link left alone. */
function splitCommas(text: string): string[] {
  return (text.match(/(?:\[\[[^\]]*\]\]|[^,])+/g) ?? []).map((part) => part.trim());
}

/** The scalars of a value as trimmed text: itself, or a list's entries, unquoted links put back together. */
export function scalarsIn(value: unknown): string[] {
  const link = unquotedLink(value);
  if (link !== null) return [link];
  if (isScalar(value)) return [String(value).trim()];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (isScalar(entry)) return [String(entry).trim()];
    return Array.isArray(entry) ? [unquotedLink([entry]) ?? unquotedLink(entry) ?? ''] : [];
  });
}

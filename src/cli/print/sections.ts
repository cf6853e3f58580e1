import { inert } from './inert';
import type { Style } from './style';
import { painter } from './style';
import { fit } from './width';

/** A heading with lines below it. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Sections one below the other, each line cut to the width; those without a line are left out. */
export function sectionsText(sections: readonly Section[], { width, colours }: Style): string {
  const paint = painter(colours);
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) =>
      [paint('bold', fit(title, width).trimEnd()), ...lines.map((line) => cut(line, width))].join(
        '\n',
      ),
    )
    .join('\n\n');
}

const cut = (line: string, width: number): string =>
  `  ${fit(inert(line), Math.max(8, width - 2)).trimEnd()}`;

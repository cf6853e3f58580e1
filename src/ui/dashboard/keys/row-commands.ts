import type { Deck } from './deck';
import type { MenuPlace, OpenIn } from './intent';
import type { Action } from '../../list/row-actions';
import type { Stop } from '../../list/stops';

/** The people an action at a stop is for: all selected when it is one of them, else the one there. */
export function pathsFor({ selection }: Deck, { key, group }: Stop): readonly string[] {
  if (key === null || group === 'problems') return [];
  return selection.paths.has(key) ? [...selection.paths] : [key];
}

/** Opens what stands at a stop: a person's note, or the place of a problem. */
export function openAt(deck: Deck, stop: Stop, where: OpenIn): void {
  if (stop.key === null) return;
  if (stop.group !== 'problems') return deck.send({ type: 'open', path: stop.key, where });
  const problems = deck.list.groups.find(({ kind }) => kind === 'problems');
  const problem = problems?.kind === 'problems' ? problems.items[Number(stop.key)] : undefined;
  if (problem) deck.send({ type: 'open-problem', path: problem.path, line: problem.line });
}

/** Does at a stop what a button or key of a row says. */
export function act(deck: Deck, action: Action, stop: Stop, at: MenuPlace): void {
  const paths = pathsFor(deck, stop);
  const { key } = stop;
  if (action === 'open') return openAt(deck, stop, 'here');
  if (key === null || paths.length === 0) return;
  if (action === 'draft') deck.send({ type: 'draft', path: key });
  else if (action === 'more') deck.send({ type: 'more', paths, at });
  else deck.send({ type: action, paths });
}

/** Where a click with these modifiers opens a note, as the app itself has it. */
export function whereTo(event: MouseEvent): OpenIn {
  if (event.button === 1) return 'tab';
  if (!event.ctrlKey && !event.metaKey) return 'here';
  return event.altKey ? 'split' : 'tab';
}

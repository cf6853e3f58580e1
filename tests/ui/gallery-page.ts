import { installDom } from '../../demo/host/dom';
import { setIcon } from '../../demo/host/icons';
import { setTooltip } from '../../demo/host/tooltip';
import { Dashboard } from '../../src/ui/dashboard/dashboard';
import type { Intent } from '../../src/ui/dashboard/keys/intent';
import { aState, longBoard, sampleBoard, sampleProblems, writeDay } from './sample-board';

installDom(window);

const scenes: Record<string, () => ReturnType<typeof aState>> = {
  usual: () => aState({ board: sampleBoard(), problems: sampleProblems() }),
  begun: () =>
    aState({ board: sampleBoard(2), problems: sampleProblems(), canUndo: 'logging with Ana' }),
  enough: () => aState({ board: sampleBoard(5) }),
  quiet: () => aState({ board: sampleBoard(0, 'quiet') }),
  none: () => aState({ board: { ...sampleBoard(), rows: [] } }),
  reading: () => aState({ board: null, progress: { read: 1200, all: 5000 } }),
  slowly: () => aState({ board: sampleBoard(), progress: { read: 1200, all: 5000 } }),
  long: () => aState({ board: longBoard(10_000) }),
};

const intents: Intent[] = [];

/** Shows a scene in the page and hands the dashboard out. */
function show(name: string, isMobile = false): void {
  const parent = document.querySelector<HTMLElement>('.view-content');
  if (!parent) throw new Error('No .view-content');
  parent.empty();
  const surface = { setIcon, setTooltip, writeDay, isMobile };
  const dashboard = new Dashboard(parent, surface, (intent) => intents.push(intent));
  const state = scenes[name]?.();
  if (!state) throw new Error(`No scene ${name}`);
  dashboard.draw(state);
  Object.assign(window, { dashboard, state, intents });
}

Object.assign(window, { show, aState, longBoard, sampleBoard });

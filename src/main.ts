import { Plugin } from 'obsidian';
import { addContacts } from './obsidian/contact/feature';
import { addDrafts } from './obsidian/draft/feature';
import { addDue, openDue } from './obsidian/due/feature';
import { offerFirstRun, trySample } from './obsidian/first-run/first-run';
import { attempt } from './obsidian/host/attempt';
import { keepInStep } from './obsidian/host/keep-in-step';
import { openRapport, type Feature, type Rapport } from './obsidian/host/rapport';
import { addPeople } from './obsidian/people/feature';
import { SettingsStore } from './obsidian/settings/store';
import { RapportSettingTab } from './obsidian/settings/tab';

/** What Rapport can do; each adds itself. */
const FEATURES: readonly Feature[] = [keepInStep, addDrafts, addContacts, addPeople, addDue];

/** Rapport: reads the clock and the settings, and lets the features add themselves. */
export default class RapportPlugin extends Plugin {
  readonly #store = new SettingsStore(this);
  #welcome = (): void => undefined;

  override async onload(): Promise<void> {
    const { isFirst } = await this.#store.load();
    const rapport = openRapport(this.app, this.#store, () => new Date());
    for (const add of FEATURES) add(this, rapport);
    this.addSettingTab(new RapportSettingTab(this.app, this, this.#store));
    this.#welcome = () => {
      welcome(rapport, isFirst);
    };
  }

  override onUserEnable(): void {
    this.#welcome();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#store.load();
  }
}

/** Shows who is due, and asks where contacts live where nobody has said so yet. */
function welcome(rapport: Rapport, isFirst: boolean): void {
  attempt(() => openDue(rapport.app));
  if (isFirst) attempt(() => offerFirstRun(rapport, () => trySample(rapport)));
}

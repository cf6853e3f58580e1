import type * as api from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { inner } from './inner';
import type { WorkspaceLeaf } from './leaf';
import type { SettingTab } from './setting-tab';
import type { View } from './view';
import { ribbonIcon } from './workspace-dom';

/** obsidian.d.ts `Plugin`: what it adds goes when it unloads. */
export abstract class Plugin extends Component {
  app: App;
  manifest: api.PluginManifest;
  settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(app: App, manifest: api.PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  addRibbonIcon(
    icon: string,
    title: string,
    callback: (event: MouseEvent) => unknown,
  ): HTMLElement {
    const { dom } = this.app[inner].workspace[inner];
    const el = ribbonIcon(dom.actionsEl, icon, title, callback);
    this.register(() => el.remove());
    return el;
  }

  /** "Not available on mobile" (obsidian.d.ts): there the item is made and shown nowhere. */
  addStatusBarItem(): HTMLElement {
    const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.app[inner].workspace[inner].dom.statusEl?.append(el);
    this.register(() => el.remove());
    return el;
  }

  /** "The command id and name are automatically prefixed with this plugin's id and name." */
  addCommand(command: api.Command): api.Command {
    const { all } = this.app[inner].commands;
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    all.set(command.id, command);
    const { scope, commands } = this.app[inner];
    for (const { modifiers, key } of command.hotkeys ?? []) {
      const handler = scope.register(modifiers, key, () =>
        commands.run(command.id) ? false : undefined,
      );
      this.register(() => scope.unregister(handler));
    }
    this.register(() => all.delete(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app[inner].commands.all.delete(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: SettingTab): void {
    const { settings } = this.app[inner];
    const { id, name } = this.manifest;
    settings.addTab({ id, name, section: 'plugins', tab: settingTab });
    this.register(() => settings.removeTab(settingTab));
  }

  /** A type can be registered once; leaves that wait for it get their view, and lose it on unload. */
  registerView(type: string, viewCreator: (leaf: WorkspaceLeaf) => View): void {
    const { views } = this.app[inner];
    if (views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    views.set(type, viewCreator);
    this.app[inner].rebuild(type);
    this.register(() => {
      views.delete(type);
      this.app[inner].rebuild(type);
    });
  }

  registerMarkdownPostProcessor(
    postProcessor: api.MarkdownPostProcessor,
  ): api.MarkdownPostProcessor {
    const { posts } = this.app[inner].processors;
    posts.add(postProcessor);
    this.register(() => posts.delete(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, ctx: api.MarkdownPostProcessorContext) => unknown,
  ): api.MarkdownPostProcessor {
    const { blocks } = this.app[inner].processors;
    if (blocks.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    blocks.set(language, handler);
    this.register(() => blocks.delete(language));
    return () => undefined;
  }

  /** "Returns false if bases are not enabled in this vault": they are not. */
  registerBasesView(_viewId: string, _registration: api.BasesViewRegistration): boolean {
    return false;
  }

  registerObsidianProtocolHandler(action: string, handler: api.ObsidianProtocolHandler): void {
    const { protocols } = this.app[inner];
    protocols.set(action, handler);
    this.register(() => protocols.delete(action));
  }

  /** "Attempting to register a command that is already registered will throw an Error." */
  registerCliHandler(
    command: string,
    description: string,
    flags: api.CliFlags | null,
    handler: api.CliHandler,
  ): void {
    const { cli } = this.app[inner];
    if (cli.has(command)) throw new Error(`CLI command "${command}" is already registered.`);
    cli.set(command, { description, flags, handler });
    this.register(() => cli.delete(command));
  }

  registerHoverLinkSource(_id: string, _info: api.HoverLinkSource): void {}

  /** "Data is stored in `data.json` in the plugin folder"; null when there is none. */
  async loadData(): Promise<unknown> {
    const { storage } = this.app[inner].vault[inner];
    const text = await storage.read(this.#dataPath()).catch(() => null);
    if (text === null || text.trim() === '') return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The app tells a file it cannot parse from one that is not there by this alone.
      return undefined;
    }
  }

  async saveData(data: unknown): Promise<void> {
    const text = JSON.stringify(data, null, 2);
    await this.app[inner].vault[inner].write(this.#dataPath(), () => text);
  }

  onUserEnable(): void {}

  #dataPath(): string {
    return `.obsidian/plugins/${this.manifest.id}/data.json`;
  }
}

import type * as api from 'obsidian';
import { marked } from 'marked';
import type { App } from './app';
import { Component } from './component';
import { reportLater } from './events';
import { getFrontMatterInfo } from './frontmatter';
import { inner } from './inner';
import { Keymap } from './keymap';

type CodeBlock = (
  source: string,
  el: HTMLElement,
  ctx: api.MarkdownPostProcessorContext,
) => unknown;
type PostProcessor = (el: HTMLElement, ctx: api.MarkdownPostProcessorContext) => unknown;

/** What plugins add to rendered notes. */
export class Processors {
  readonly blocks = new Map<string, CodeBlock>();
  readonly posts = new Set<PostProcessor>();
}

const linkify = (html: string): string =>
  html.replace(
    /(<code[^>]*>[^]*?<\/code>)|\[\[([^[\]|<>]+)(?:\|([^\]<>]*))?\]\]/g,
    (whole, code, link: string, shown?: string) =>
      code
        ? whole
        : `<a class="internal-link" data-href="${link.replace(/"/g, '&quot;')}" href="${link.replace(/"/g, '&quot;')}">${shown ?? link}</a>`,
  );

/** The HTML of a note without scripts: what marked gives, cleaned by hand. */
const toDom = (text: string): DocumentFragment => {
  const html = linkify(marked.parse(text, { async: false, gfm: true }));
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const el of parsed.querySelectorAll('script, iframe, object, embed, style')) el.remove();
  for (const el of parsed.querySelectorAll('*'))
    for (const { name, value } of [...el.attributes])
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) el.removeAttribute(name);
  const fragment = createFragment();
  fragment.append(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
  return fragment;
};

const properties = (yaml: string, el: HTMLElement): void => {
  const box = el.createDiv('metadata-container');
  for (const line of yaml.split(/\r?\n/)) {
    const [, key, value] = /^([^\s:#][^:]*):\s*(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    const row = box.createDiv('metadata-property');
    row.createDiv({ cls: 'metadata-property-key', text: key });
    row.createDiv({ cls: 'metadata-property-value', text: value ?? '' });
  }
};

/** obsidian.d.ts `MarkdownRenderChild`. */
export class MarkdownRenderChild extends Component {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

/** obsidian.d.ts `MarkdownRenderer`. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  /** Renders Markdown into an element; plugins' code blocks and post-processors run on it. */
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const info = getFrontMatterInfo(markdown);
    if (info.exists) properties(info.frontmatter, el);
    const box = el.createDiv();
    box.append(toDom(markdown.slice(info.contentStart)));
    const { processors, metadataCache, workspace } = app[inner];
    const ctx: api.MarkdownPostProcessorContext = {
      docId: sourcePath,
      sourcePath,
      frontmatter: metadataCache.getCache(sourcePath)?.frontmatter,
      addChild: (child) => void component.addChild(child as unknown as Component),
      getSectionInfo: () => null,
    };
    for (const code of box.querySelectorAll<HTMLElement>('pre > code')) {
      const language = /language-(\S+)/.exec(code.className)?.[1] ?? '';
      const run = processors.blocks.get(language);
      if (!run || !code.parentElement) continue;
      const target = createDiv(`block-language-${language}`);
      code.parentElement.replaceWith(target);
      await run((code.textContent ?? '').replace(/\n$/, ''), target, ctx);
    }
    for (const post of processors.posts) await post(box, ctx);
    for (const link of box.querySelectorAll<HTMLElement>('a.internal-link'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        workspace
          .openLinkText(link.getAttr('data-href') ?? '', sourcePath, Keymap.isModEvent(event))
          .catch(reportLater);
      });
  }

  static renderMarkdown(): Promise<void> {
    throw new Error('Deprecated: use MarkdownRenderer.render.');
  }
}

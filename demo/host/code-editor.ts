import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const fromDisk = Annotation.define<boolean>();

const style = HighlightStyle.define([
  { tag: tags.heading1, class: 'cm-header cm-header-1' },
  { tag: tags.heading2, class: 'cm-header cm-header-2' },
  { tag: tags.heading3, class: 'cm-header cm-header-3' },
  { tag: tags.heading, class: 'cm-header' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
  { tag: tags.definition(tags.propertyName), class: 'cm-property' },
  { tag: tags.comment, class: 'cm-comment' },
  { tag: tags.meta, class: 'cm-formatting' },
]);

/** A CodeMirror editor for a note; `typed` hears of every change except those that came from disk. */
export const codeEditor = (parent: HTMLElement, typed: () => void): EditorView =>
  new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note' }),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        yamlFrontmatter({ content: markdown({ base: markdownLanguage }) }),
        syntaxHighlighting(style),
        EditorView.updateListener.of((update) => {
          const own = update.transactions.some((tr) => tr.annotation(fromDisk));
          if (update.docChanged && !own) typed();
        }),
      ],
    }),
  });

/** Makes an editor show a text from disk; only what differs is replaced, so that the cursor stays. */
export const showText = (view: EditorView, text: string, fresh: boolean): void => {
  const next = text.replace(/\r\n?/g, '\n');
  const old = view.state.doc.toString();
  if (old === next) return;
  let from = 0;
  while (from < old.length && from < next.length && old[from] === next[from]) from++;
  let back = 0;
  while (
    back < old.length - from &&
    back < next.length - from &&
    old[old.length - 1 - back] === next[next.length - 1 - back]
  )
    back++;
  view.dispatch({
    changes: { from, to: old.length - back, insert: next.slice(from, next.length - back) },
    annotations: [fromDisk.of(true), Transaction.addToHistory.of(false)],
    ...(fresh ? { selection: { anchor: 0 } } : {}),
  });
};

import { standing } from '../../core/draft/basis';
import type { DraftSession, DraftState } from '../../core/draft/session';
import type { Template } from '../../core/template/record';
import { why } from '../../core/board/why';
import type { WriteDay } from '../../core/day';
import type { DraftScene, TemplateGroup } from '../../ui/draft/scene';
import { DRAFT_WORDS, purposeTitle } from '../../ui/draft/words';

/** The templates as they are offered: those that fit, best first, then the others by what they are for. */
export function templateGroups({ offer, page }: DraftSession): readonly TemplateGroup[] {
  const groups = new Map<string, Template[]>();
  if (offer.fitting.length > 0) groups.set(DRAFT_WORDS.fitting, [...offer.fitting]);
  for (const template of offer.others) {
    const label = purposeTitle(template.for);
    const known = groups.get(label);
    if (known) known.push(template);
    else groups.set(label, [template]);
  }
  groups.set(DRAFT_WORDS.own, [page]);
  return [...groups].map(([label, templates]) => ({
    label,
    options: templates.map(({ id, name, channel }) => ({
      id,
      name: channel === null ? name : `${name} (${channel})`,
    })),
  }));
}

/** The draft window's scene; `about` is what the message itself does not tell. */
export function draftScene(
  { basis, brief }: DraftSession,
  state: DraftState,
  about: Pick<DraftScene, 'groups' | 'keptFrom' | 'restart' | 'next'> & {
    readonly write: WriteDay;
  },
): DraftScene {
  const { contact, situation } = basis;
  const [reason] = standing(basis);
  const { write, ...rest } = about;
  const { template, subject, body, subjectBlanks, blanks, words, maxWords } = state;
  return {
    name: contact.name,
    why: reason ? why(reason, situation.today, write) : null,
    brief,
    template: template.id,
    subject,
    body,
    subjectBlanks,
    blanks,
    words,
    maxWords,
    findings: state.findings,
    fault: state.fault,
    step: state.step,
    ...rest,
  };
}

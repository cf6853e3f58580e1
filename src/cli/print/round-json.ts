import type { Round } from '../../core/job/round';
import { templateFor } from '../../core/draft/choice';
import type { Situation } from '../../core/situation';

/** What `rapport round --json` prints. */
export function roundJson(round: Round | null, situation: Situation): object {
  return {
    today: situation.today,
    outcome: round && { date: round.date, company: round.company },
    people: (round?.people ?? []).map(({ contact, group, followUp, told }) => ({
      path: contact.path,
      name: contact.name,
      group,
      due: followUp.due,
      told,
      template: templateFor(followUp, contact, situation),
    })),
    told: round?.told ?? 0,
  };
}

import { describe, expect, it } from 'vitest';
import { aVault } from '../builders/a-vault';
import { noteOf } from '../builders/note-of';

const never = { cadence: 'never' };

/** A vault in which every reason stands, with dates next to changes of the clocks. */
const NOTES = {
  'People/Promise.md': noteOf(never, '- [ ] Send it 📅 2026-09-06'),
  'People/Reply.md': noteOf(never, '## Log', '- 2026-09-03 replied'),
  'People/Thanks.md': noteOf(never, '## Log', '- 2026-09-05 met'),
  'People/Nudge.md': noteOf(never, '## Log', '- 2026-08-17 asked'),
  'People/Prepare.md': noteOf({ ...never, relation: 'reference' }),
  'People/Outcome.md': noteOf(never),
  'People/Date.md': noteOf({ ...never, birthday: '1990-09-06' }),
  'People/Update.md': noteOf(never, '## Log', '- 2026-07-08 got', '- 2026-07-09 thanked'),
  'People/Check-in.md': noteOf({ cadence: 'monthly' }, '## Log', '- 2026-08-07 wrote'),
  'People/Weekend.md': noteOf({ cadence: '30' }, '## Log', '- 2026-08-07 wrote'),
  'People/Set.md': noteOf({ 'next-touch': '2026-09-06T23:30:00-12:00' }),
  'People/Silent.md': noteOf({ cadence: '30', 'last-touch': '2026-03-08T01:30:00+13:00' }),
  'People/Resting.md': noteOf(never, '## Log', '- 2026-06-01 asked', '- 2026-08-01 nudged'),
  'People/Snoozed.md': noteOf(
    { ...never, 'snoozed-until': '2026-09-07' },
    '- [ ] Send it 📅 2026-09-01',
  ),
  'People/Linked.md': noteOf({ ...never, 'next-touch': '"[[2026-09-07]]"' }),
  'Jobs/Acme.md': noteOf({ type: 'opportunity', stage: 'references', 'stage-date': '2026-09-04' }),
  'Jobs/Brightside.md': noteOf({
    type: 'opportunity',
    stage: 'offer',
    'stage-date': '2026-09-04',
    'helped-by': '"[[Outcome]]"',
  }),
};

describe('the board is the same in every zone', () => {
  it.each<[string, Record<string, string>]>([
    [
      '2026-09-05',
      {
        Promise: 'soon promise 2026-09-06',
        Reply: 'soon reply 2026-09-07',
        Thanks: 'soon thank-you 2026-09-06',
        Nudge: 'waiting nudge 2026-09-07',
        Prepare: 'soon prepare 2026-09-07',
        Outcome: 'soon outcome 2026-09-06',
        Date: 'soon date 2026-09-06',
        Update: 'soon update 2026-09-07',
        'Check-in': 'soon check-in 2026-09-07',
        Weekend: 'soon check-in 2026-09-07',
        Set: 'soon check-in 2026-09-06',
        Silent: 'soon reconnect 2026-09-07',
        Resting: 'resting reconnect 2026-10-30',
        Snoozed: 'snoozed promise 2026-09-07',
        Linked: 'soon check-in 2026-09-07',
      },
    ],
    [
      '2026-09-06',
      {
        Promise: 'due promise 2026-09-06',
        Reply: 'soon reply 2026-09-07',
        Thanks: 'due thank-you 2026-09-06',
        Nudge: 'waiting nudge 2026-09-07',
        Prepare: 'soon prepare 2026-09-07',
        Outcome: 'due outcome 2026-09-06',
        Date: 'due date 2026-09-06',
        Update: 'soon update 2026-09-07',
        'Check-in': 'soon check-in 2026-09-07',
        Weekend: 'soon check-in 2026-09-07',
        Set: 'due check-in 2026-09-06',
        Silent: 'soon reconnect 2026-09-07',
        Resting: 'resting reconnect 2026-10-30',
        Snoozed: 'snoozed promise 2026-09-07',
        Linked: 'soon check-in 2026-09-07',
      },
    ],
    [
      '2026-09-07',
      {
        Promise: 'late promise 2026-09-06',
        Reply: 'due reply 2026-09-07',
        Thanks: 'due thank-you 2026-09-06',
        Nudge: 'due nudge 2026-09-07',
        Prepare: 'due prepare 2026-09-07',
        Outcome: 'due outcome 2026-09-06',
        Date: 'due date 2026-09-06',
        Update: 'due update 2026-09-07',
        'Check-in': 'due check-in 2026-09-07',
        Weekend: 'due check-in 2026-09-07',
        Set: 'due check-in 2026-09-06',
        Silent: 'due reconnect 2026-09-07',
        Resting: 'resting reconnect 2026-10-30',
        Snoozed: 'late promise 2026-09-01',
        Linked: 'due check-in 2026-09-07',
      },
    ],
    [
      '2026-09-08',
      {
        Promise: 'late promise 2026-09-06',
        Reply: 'due reply 2026-09-07',
        Thanks: 'late thank-you 2026-09-06',
        Nudge: 'due nudge 2026-09-07',
        Prepare: 'due prepare 2026-09-07',
        Outcome: 'due outcome 2026-09-06',
        Date: 'due date 2026-09-06',
        Update: 'due update 2026-09-07',
        'Check-in': 'due check-in 2026-09-07',
        Weekend: 'due check-in 2026-09-07',
        Set: 'due check-in 2026-09-06',
        Silent: 'due reconnect 2026-09-07',
        Resting: 'resting reconnect 2026-10-30',
        Snoozed: 'late promise 2026-09-01',
        Linked: 'due check-in 2026-09-07',
      },
    ],
  ])('on %s', (today, expected) => {
    expect(aVault(NOTES, today).board()).toEqual(expected);
  });
});

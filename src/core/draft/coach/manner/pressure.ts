import { addBusinessDays } from '../../../day';
import { shortDeadlines } from './deadline';
import { places, quote, type Reading } from '../reading';
import { inBody, type CoachRule, type Hit } from '../rule';

/** A deadline closer than this many business days presses. Product, section 4. */
export const SHORTEST_DEADLINE = 5;

const PRESSURE = new RegExp(
  [
    String.raw`\b(?<fine>(?:no|not|nothing|isn't|never|can't|cannot|without(?: any)?) (?:\w+ )?|(?:i'll|i will|i can|i'd) (?:\w+ ){0,5})?`,
    String.raw`(?:a\.?s\.?a\.?p\b|as soon as possible|urgent(?:ly)?|guarantee[ds]?|immediately|right away|desperate(?:ly)?|last chance|you must|time[- ]sensitive)\b`,
  ].join(''),
  'gi',
);

/** Words that press, and deadlines that do. */
export const pressure: CoachRule = {
  id: 'pressure',
  why: 'Help given under pressure is given once.',
  source: 'No pressure for immediate help',
  check: (reading) => [...pressing(reading), ...hurried(reading)],
};

const pressing = ({ body }: Reading): readonly Hit[] =>
  places(body, PRESSURE).map((span) => inBody(`${quote(body, span)} puts pressure on them.`, span));

/** Words of a sentence that wants something, besides those of a request. */
const WANTING =
  /\b(?:need|reply|answer|respond|let me know|get back|hear from you|decide|deadline|due)\b/i;

/** A sentence about what the writer will do: "I'll send it by Friday" presses nobody. */
const OWN = /^(?:and |so )?(?:i'll|i will|i'd|we'll)\b/i;

function hurried({ body, sentences, requests, situation }: Reading): readonly Hit[] {
  const { today } = situation;
  const limit = addBusinessDays(today, SHORTEST_DEADLINE);
  return sentences.flatMap(({ from, to }) => {
    const text = body.slice(from, to);
    const wants = requests.some((one) => one.from === from) || WANTING.test(text);
    if (!wants || OWN.test(text)) return [];
    return shortDeadlines(text, today, limit).map((span) =>
      inBody(`${quote(text, span)} leaves them fewer than five business days.`, {
        from: from + span.from,
        to: from + span.to,
      }),
    );
  });
}

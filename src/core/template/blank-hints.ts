/** What the blank for a value without data says. */
const HINTS: Readonly<Record<string, string>> = {
  'first-name': 'their first name',
  name: 'their name',
  company: 'their company',
  role: 'their job',
  tie: 'how well you know each other',
  since: 'how long ago',
  'met-at': 'where you met',
  event: 'where you met',
  'met-through': 'who introduced you',
  help: 'what they did, as in “your introduction”',
  'help.when': 'when, as in “on Friday”',
  request: 'what you asked for, as in “a referral”',
  'request.when': 'when, as in “on Friday”',
  'request.topic': 'what it was about, as in “the referral”',
  promise: 'the thing you promised',
  'promise.thing': 'the thing you promised',
  interest: 'something they enjoy',
  interests: 'what they are interested in',
  'last.text': 'what you last talked about',
  'last.date': 'when you were last in touch',
  'last.when': 'when, as in “on Friday”',
  'last.kind': 'how you were last in touch, as in “call”',
  'last.thing': 'what you thank for, as in “the call”',
  'opportunity.company': 'the company',
  'opportunity.role': 'job title',
  'opportunity.a-role': 'a job title, as in “an analyst”',
  'opportunity.link': 'a link to the posting',
  'opportunity.requirements': 'what they look for',
  'opportunity.looks-for': 'what they look for',
  'opportunity.qualifications': 'what you bring to it',
  'opportunity.brings': 'what you bring to it',
  'my.summary': 'your search in a sentence',
  'my.seeking': 'the role, field and place',
  'my.pitch': 'who you are in a sentence',
  'my.value': 'what you bring',
  'my.recent': 'what you did lately',
  'my.targets': 'companies you have in mind',
  'my.signature': 'your name',
  'my.outcome-company': 'your new company',
};

/** The hint for a missing value: its own words, else its name with spaces. */
export function hintFor(name: string): string {
  const key = name.toLowerCase().replace(/[\s_]+/g, '-');
  if (Object.hasOwn(HINTS, key)) return HINTS[key] ?? key;
  return name.replace(/[.\s_-]+/g, ' ').trim() || 'something';
}

/** The hint of an `{{ask: …}}` tag; null for any other tag. */
export function askedHint(name: string): string | null {
  const [, hint] = /^ask\s*:([\s\S]*)$/i.exec(name) ?? [];
  return hint === undefined ? null : hint.replace(/\s+/g, ' ').trim() || 'something';
}

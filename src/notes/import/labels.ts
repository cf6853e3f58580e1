/** Labels that address books give by themselves. */
const OWN = new Set([
  'mycontacts',
  'my contacts',
  'system group: my contacts',
  'starred',
  'starred in android',
  'unfiled',
]);

/** Whether a label says nothing about a person: the address book itself gives it. */
export const isOwnLabel = (label: string): boolean =>
  OWN.has(
    label
      .replace(/^\*\s*/, () => '')
      .trim()
      .toLowerCase(),
  );

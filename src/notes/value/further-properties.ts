/** What a contact note may hold beside the properties that rules read, in the order in which it is written. */
export const FURTHER_PROPERTIES = ['connected', 'uid', 'tags'] as const;

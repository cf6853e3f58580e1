/** Some of a record's members, as they are. */
export const pick = <T extends object>(members: T, ...names: (keyof T)[]): Partial<T> =>
  Object.fromEntries(names.map((name) => [name, members[name]])) as Partial<T>;

/** Adds members to a prototype, so that they are neither enumerable nor final. */
export const define = (target: object, members: object): void => {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members)))
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
};

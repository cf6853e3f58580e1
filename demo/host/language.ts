/** Members that obsidian.d.ts adds to arrays. */
export const arrayMembers = {
  first<T>(this: T[]): T | undefined {
    return this[0];
  },
  last<T>(this: T[]): T | undefined {
    return this[this.length - 1];
  },
  contains<T>(this: T[], target: T): boolean {
    return this.includes(target);
  },
  remove<T>(this: T[], target: T): void {
    for (let at = this.length - 1; at >= 0; at--) if (this[at] === target) this.splice(at, 1);
  },
  unique<T>(this: T[]): T[] {
    return [...new Set(this)];
  },
};

/** Members that obsidian.d.ts adds to strings. */
export const stringMembers = {
  contains(this: string, target: string): boolean {
    return this.includes(target);
  },
  format(this: string, ...args: string[]): string {
    return this.replace(/\{(\d+)\}/g, (whole, at: string) => args[Number(at)] ?? whole);
  },
};

/** Members that obsidian.d.ts adds to `Math`. */
export const mathMembers = {
  clamp: (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max),
  square: (value: number): number => value * value,
};

import { icons } from 'lucide';

type Node = [tag: string, attributes: Record<string, string | number | undefined>];

const added = new Map<string, string>();

const pascal = (id: string): string =>
  id
    .replace(/^lucide-/, '')
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const shell = (id: string, box: string): SVGSVGElement => {
  const svg = activeDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = {
    width: '24',
    height: '24',
    viewBox: box,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    class: `svg-icon ${id.startsWith('lucide-') || added.has(id) ? id : `lucide-${id}`}`,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  return svg;
};

/** obsidian.d.ts `addIcon`: the content of an SVG of 100 by 100. */
export const addIcon = (iconId: string, svgContent: string): void => {
  added.set(iconId, svgContent);
};

/** obsidian.d.ts `removeIcon`. */
export const removeIcon = (iconId: string): void => {
  added.delete(iconId);
};

/** obsidian.d.ts `getIconIds`. */
export const getIconIds = (): string[] => [
  ...added.keys(),
  ...Object.keys(icons).map(
    (name) => `lucide-${name.replace(/(?<=.)([A-Z]|\d+)/g, '-$1').toLowerCase()}`,
  ),
];

/** obsidian.d.ts `getIcon`: a Lucide icon, with or without `lucide-` before its name; null when unknown. */
export const getIcon = (iconId: string): SVGSVGElement | null => {
  const own = added.get(iconId);
  if (own !== undefined) {
    const svg = shell(iconId, '0 0 100 100');
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg">${own}</svg>`,
      'image/svg+xml',
    );
    svg.append(...parsed.documentElement.childNodes);
    return svg;
  }
  const drawing = (icons as unknown as Record<string, Node[] | undefined>)[pascal(iconId)];
  if (!drawing) return null;
  const svg = shell(iconId, '0 0 24 24');
  for (const [tag, attributes] of drawing) {
    const part = activeDocument.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
    svg.append(part);
  }
  return svg;
};

/** obsidian.d.ts `setIcon`: replaces what is in the element; draws nothing for an unknown name. */
export const setIcon = (parent: HTMLElement, iconId: string): void => {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon ? [icon] : []));
};

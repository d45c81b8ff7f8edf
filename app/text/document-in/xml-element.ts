/** One element of a part, with its names in the usual prefixes (`w:p`), whatever prefixes the file itself declares. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

/** The element children, without text. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first direct child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);
}

/** The direct children of that name. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent ? elementsOf(parent).filter((each) => each.name === name) : [];
}

/** The `w:val` of a direct child: most Word settings are written so. */
export function settingOf(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** A whole number from `w:val` of a direct child, or undefined where it is missing or not a number. */
export function numberSetting(parent: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(settingOf(parent, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** A Word on/off setting: present means on, unless it says off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const setting = child(parent, name);
  return setting !== undefined && !['0', 'false', 'off'].includes(setting.attributes['w:val'] ?? '');
}

/** Whether an element of that name is found anywhere below. */
export function holds(parent: XmlElement, name: string): boolean {
  return elementsOf(parent).some((each) => each.name === name || holds(each, name));
}

/** All text below, as it stands. */
export function textBelow(parent: XmlElement): string {
  return parent.children.map((each) => (typeof each === 'string' ? each : textBelow(each))).join('');
}

import { child, childrenNamed, settingOf, type XmlElement } from './xml-element';

/** The list a paragraph or a style asks for; either half may be missing and is then inherited. */
export type NumberingRequest = { list?: string; level?: number; fromStyle?: string };

/** What `styles.xml` says about numbering. */
export type ParagraphStyles = {
  /** The request of a paragraph style, through `w:basedOn`; `fromStyle` is the style that names the list. */
  numberingOf(styleId: string | undefined): NumberingRequest;
  /** The list behind a numbering style, to which `w:numStyleLink` points. */
  listOfNumberingStyle(styleId: string): string | undefined;
};

/** Reads the styles part; without one, no style numbers anything. */
export function paragraphStyles(part: XmlElement | undefined): ParagraphStyles {
  const styles = childrenNamed(part, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const fallback = styles.find((style) => isDefaultParagraphStyle(style))?.attributes['w:styleId'];
  const known = new Map<string | undefined, NumberingRequest>();

  const resolve = (styleId: string | undefined): NumberingRequest => {
    const request: NumberingRequest = {};
    const seen = new Set<string>();
    let id = styleId ?? fallback;
    // A style that is based on itself would go round for ever; Word's own chains have a dozen styles at most.
    while (id !== undefined && !seen.has(id) && seen.size < 50) {
      seen.add(id);
      const style = byId.get(id);
      const own = requestIn(child(style, 'w:pPr'));
      request.level ??= own.level;
      if (own.list !== undefined && request.list === undefined)
        Object.assign(request, { list: own.list, fromStyle: id });
      id = settingOf(style, 'w:basedOn');
    }
    return request;
  };

  return {
    numberingOf: (styleId) => {
      const request = known.get(styleId) ?? resolve(styleId);
      known.set(styleId, request);
      return request;
    },
    listOfNumberingStyle: (styleId) => requestIn(child(byId.get(styleId), 'w:pPr')).list,
  };
}

/** The `w:numPr` of paragraph properties. */
export function requestIn(properties: XmlElement | undefined): NumberingRequest {
  const numbering = child(properties, 'w:numPr');
  const level = Number.parseInt(settingOf(numbering, 'w:ilvl') ?? '', 10);
  return { list: settingOf(numbering, 'w:numId'), level: Number.isNaN(level) ? undefined : level };
}

function isDefaultParagraphStyle(style: XmlElement): boolean {
  return (
    style.attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
  );
}

import { Parser } from 'saxen';

/** What a part of a workbook tells as it is read; names are without prefix. */
export interface XmlEvents {
  readonly open: (name: string, attribute: (name: string) => string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** So many characters without a tag are no cell. */
const LONGEST_TEXT = 1 << 22;

/** Reads XML piece by piece; what a document type could define is refused, nothing outside the text is looked at. */
export class XmlReader {
  isBroken = false;
  private readonly parser = new Parser();
  private sinceEvent = 0;

  constructor(events: XmlEvents) {
    const refuse = (): void => {
      this.isBroken = true;
      this.parser.stop();
    };
    this.parser
      .on('openTag', (name, attributes) => {
        this.sinceEvent = 0;
        let found: Readonly<Record<string, string>> | false | null = null;
        events.open(localName(name), (wanted) => {
          found ??= attributes();
          return found === false ? '' : withoutEntities(attributeIn(found, wanted));
        });
      })
      .on('closeTag', (name) => {
        this.sinceEvent = 0;
        events.close(localName(name));
      })
      .on('text', (text) => {
        this.sinceEvent = 0;
        events.text(withoutEntities(text));
      })
      .on('cdata', (text) => events.text(text))
      .on('attention', refuse)
      .on('error', refuse);
  }

  /** False once the text is no XML that may be read. */
  write(xml: string): boolean {
    this.sinceEvent += xml.length;
    if (this.isBroken || this.sinceEvent > LONGEST_TEXT + xml.length) return this.broken();
    this.parser.write(xml);
    return !this.isBroken;
  }

  end(): boolean {
    if (!this.isBroken) this.parser.end();
    return !this.isBroken;
  }

  private broken(): boolean {
    this.isBroken = true;
    return false;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its name, whatever prefix it has (`r:id`). */
function attributeIn(attributes: Readonly<Record<string, string>>, wanted: string): string {
  if (Object.hasOwn(attributes, wanted)) return attributes[wanted];
  const prefixed = Object.keys(attributes).find((name) => name.endsWith(`:${wanted}`));
  return prefixed === undefined ? '' : attributes[prefixed];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? entity;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });
}

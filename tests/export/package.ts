import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const decoded = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" })[name] ?? '',
  );

/** A whole document as a tree; throws on anything that is not well formed. */
export function parseXml(text: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const fail = (what: unknown) => {
    throw new Error(`invalid XML; ${what instanceof Error ? what.message : String(what)}: ${text.slice(0, 200)}`);
  };
  const parser = new Parser();
  parser
    .on('openTag', (name, attributes) => {
      const read = attributes();
      if (read === false) fail(`attributes of ${name}`);
      const values = Object.entries(read === false ? {} : read).map(([key, value]) => [key, decoded(value)]);
      const node: XmlNode = { name, attributes: Object.fromEntries(values), children: [], text: '' };
      open.at(-1)?.children.push(node);
      open.push(node);
    })
    .on('closeTag', () => {
      open.pop();
    })
    .on('text', (value) => {
      const node = open.at(-1);
      if (/&(?!amp;|lt;|gt;|quot;|apos;|#39;)/.test(value)) fail('an entity');
      if (node !== undefined) node.text += decoded(value);
    })
    .on('attention', fail)
    .on('error', fail);
  parser.write(text);
  const error = parser.end();
  if (error instanceof Error) fail(error);
  const [document, ...more] = root.children;
  if (document === undefined || more.length > 0 || open.length !== 1)
    throw new Error(`invalid XML; no single root: ${text.slice(0, 200)}`);
  return document;
}

export function allOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

export function firstOf(node: XmlNode, name: string): XmlNode {
  const [first] = allOf(node, name);
  if (first === undefined) throw new Error(`invalid part; it lacks an element: ${name}`);
  return first;
}

export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly date: number;
}

/** The directory at the end of a zip, as it stands. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('invalid zip; no end record where it must stand: none');
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = { path, method: view.getUint16(at + 10, true), date: view.getUint32(at + 12, true) };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

export class Package {
  readonly files: Readonly<Record<string, Uint8Array>>;

  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.files = unzipSync(bytes);
  }

  get paths(): string[] {
    return Object.keys(this.files);
  }

  bytesOf(path: string): Uint8Array {
    const file = this.files[path];
    if (file === undefined) throw new Error(`invalid package; a part is missing: ${path}`);
    return file;
  }

  text(path: string): string {
    return strFromU8(this.bytesOf(path));
  }

  xml(path: string): XmlNode {
    return parseXml(this.text(path));
  }

  matching(pattern: RegExp): string[] {
    return this.paths.filter((path) => pattern.test(path));
  }

  /** Targets of a part's relationships as paths of the package, by id. */
  related(path: string): Map<string, string> {
    const at = path.lastIndexOf('/') + 1;
    const links = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
    if (this.files[links] === undefined) return new Map();
    return new Map(
      this.xml(links).children.map(({ attributes }) => [
        attributes.Id ?? '',
        new URL(attributes.Target ?? '', `http://package/${path}`).pathname.slice(1),
      ]),
    );
  }
}

/** The one sheet of an embedded workbook: reference → what stands there. */
export function cellsOf(workbook: Uint8Array): Map<string, string | number> {
  const sheet = new Package(workbook).xml('xl/worksheets/sheet1.xml');
  return new Map(
    allOf(sheet, 'c').map((cell): [string, string | number] => {
      const reference = cell.attributes.r ?? '';
      if (cell.attributes.t === 'inlineStr') return [reference, firstOf(cell, 't').text];
      return [reference, Number(firstOf(cell, 'v').text)];
    }),
  );
}

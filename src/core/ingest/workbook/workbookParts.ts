import { builtInKind, kindOfCode, type NumberKind } from './numberFormat';
import { readPart } from './readPart';
import type { ZipMember } from './zipDirectory';

/** What a workbook says of itself, apart from the cells of its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly isDate1904: boolean;
  readonly sharedTexts: readonly string[];
  /** What the number is in a cell of each style. */
  readonly styles: readonly NumberKind[];
}

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly member: ZipMember;
}

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly member: ZipMember | undefined;
}

export type Members = ReadonlyMap<string, ZipMember>;

/** The parts of a workbook, found by its relations; null where it has no sheets of cells. Yields how far the file is read. */
export function* workbookParts(file: Uint8Array, members: Members): Generator<number, WorkbookParts | null, void> {
  const root = yield* relationsOf(file, members, '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.member;
  if (!workbook) return null;
  const relations = yield* relationsOf(file, members, workbook.name);
  const { sheets, isDate1904 } = yield* sheetsOf(file, workbook, relations);
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.member;
  const texts = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    sheets,
    isDate1904,
    sharedTexts: texts ? yield* sharedTextsOf(file, texts) : [],
    styles: styles ? yield* stylesOf(file, styles) : [],
  };
}

function* relationsOf(file: Uint8Array, members: Members, of: string): Generator<number, Relation[], void> {
  const slash = of.lastIndexOf('/') + 1;
  const folder = of.slice(0, slash);
  const member = members.get(`${folder}_rels/${of.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!member) return relations;
  yield* readPart(file, member, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const type = attribute('Type');
      relations.push({
        id: attribute('Id'),
        type: type.slice(type.lastIndexOf('/') + 1),
        member: members.get(pathOf(folder, attribute('Target'))),
      });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

function pathOf(folder: string, target: string): string {
  const path: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

function* sheetsOf(file: Uint8Array, workbook: ZipMember, relations: readonly Relation[]) {
  const sheets: SheetPart[] = [];
  let isDate1904 = false;
  yield* readPart(file, workbook, {
    open: (name, attribute) => {
      if (name === 'workbookPr') isDate1904 = ['1', 'true'].includes(attribute('date1904'));
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attribute('id'));
      if (relation?.type !== 'worksheet' || !relation.member) return;
      const isHidden = ['hidden', 'veryHidden'].includes(attribute('state'));
      sheets.push({ name: attribute('name'), isHidden, member: relation.member });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, isDate1904 };
}

/** Texts are written once and pointed to; the reading aids of East Asian ones are no part of them. */
function* sharedTextsOf(file: Uint8Array, member: ZipMember): Generator<number, readonly string[], void> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  yield* readPart(file, member, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isAid = true;
      else if (name === 't') isText = !isAid;
    },
    close: (name) => {
      if (name === 'si') texts.push(withoutEscapes(text));
      else if (name === 'rPh') isAid = false;
      else if (name === 't') isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return texts;
}

/** Characters XML cannot hold are written as `_x000D_`. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function* stylesOf(file: Uint8Array, member: ZipMember): Generator<number, readonly NumberKind[], void> {
  const kinds = new Map<number, NumberKind>();
  const styles: NumberKind[] = [];
  let isCellStyles = false;
  yield* readPart(file, member, {
    open: (name, attribute) => {
      if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'numFmt') kinds.set(Number(attribute('numFmtId')), kindOfCode(attribute('formatCode')));
      else if (name === 'xf' && isCellStyles) {
        const id = Number(attribute('numFmtId'));
        styles.push(kinds.get(id) ?? builtInKind(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
    text: () => {},
  });
  return styles;
}

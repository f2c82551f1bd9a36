import type { Package } from '../package';
import type { WorkbookPart } from '../read-workbook';
import { TextEdits } from '../text-edits';
import { childOf, type XmlElement } from '../xml';

/** Source: ECMA-376 part 1, 18.8.30: the format '@'. */
const TEXT_FORMAT = '49';

/** The looks of cells with the number format of text in the place of theirs, added to the workbook's styles. */
export class TextStyles {
  readonly #pkg: Package;
  readonly #part: string | undefined;
  readonly #text: string;
  readonly #list: XmlElement | undefined;
  readonly #added: string[] = [];
  readonly #known = new Map<number, number>();

  constructor(pkg: Package, { stylesPart }: WorkbookPart) {
    this.#pkg = pkg;
    this.#part = stylesPart;
    this.#text = stylesPart === undefined ? '' : pkg.text(stylesPart);
    this.#list = stylesPart === undefined ? undefined : childOf(pkg.outline(stylesPart), 'cellXfs');
  }

  /** The index of a look that shows what is typed; the look itself where the workbook has no styles to add to. */
  asText(style: number): number {
    const list = this.#list;
    const look = list?.children[style];
    if (!list || !look || look.attributes['numFmtId'] === TEXT_FORMAT) return style;
    let known = this.#known.get(style);
    if (known === undefined) {
      const edits = new TextEdits(this.#text);
      edits.setAttribute(look, 'numFmtId', TEXT_FORMAT);
      edits.setAttribute(look, 'applyNumberFormat', '1');
      const grown = edits.apply().length - this.#text.length;
      this.#added.push(edits.apply().slice(look.start, look.end + grown));
      known = list.children.length + this.#added.length - 1;
      this.#known.set(style, known);
    }
    return known;
  }

  save(): void {
    const list = this.#list;
    if (!list || this.#part === undefined || this.#added.length === 0) return;
    const edits = new TextEdits(this.#text);
    if (list.attributes['count'] !== undefined)
      edits.setAttribute(list, 'count', String(list.children.length + this.#added.length));
    edits.append(list, this.#added.join(''));
    this.#pkg.write(this.#part, edits.apply());
  }
}

import type { Package } from '../package';
import { childOf, type XmlAttributes } from '../xml';

/** Gives a colour's element as 'RRGGBB'; undefined where it is automatic. */
export type Colours = (attributes: XmlAttributes | undefined) => string | undefined;

/** Source: ECMA-376 part 1, 18.8.27 (`indexedColors`): 8 to 63; 0 to 7 are the first eight again. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Office's own theme, where a workbook has none. */
const OFFICE = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** The order in which cells count a theme's colours: the light ones first. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

export function coloursOf(pkg: Package, workbookPart: string): Colours {
  const theme = themeOf(pkg, workbookPart);
  return (attributes) => {
    if (!attributes || attributes['auto'] !== undefined) return undefined;
    const { rgb, theme: index, indexed, tint } = attributes;
    const plain =
      rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)
        ? rgb.slice(-6).toUpperCase()
        : index !== undefined
          ? theme[Number(index)]
          : indexed !== undefined
            ? INDEXED[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8]
            : undefined;
    return plain === undefined || tint === undefined ? plain : tinted(plain, Number(tint));
  };
}

function themeOf(pkg: Package, workbookPart: string): readonly (string | undefined)[] {
  const part = pkg.relationships(workbookPart).find(({ type }) => type === 'theme')?.part;
  if (part === undefined || !pkg.has(part)) return OFFICE;
  const scheme = childOf(childOf(pkg.outline(part), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, at) => {
    const colour = childOf(scheme, name)?.children[0]?.attributes;
    const said = colour?.['lastClr'] ?? colour?.['val'];
    return said !== undefined && /^[0-9a-f]{6}$/i.test(said) ? said.toUpperCase() : OFFICE[at];
  });
}

/** Nearer to white for a tint above 0, to black for one below. Source: ECMA-376 part 1, 18.8.19, near enough. */
const tinted = (colour: string, tint: number): string =>
  [0, 2, 4]
    .map((at) => {
      const value = parseInt(colour.slice(at, at + 2), 16);
      const now = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(now).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');

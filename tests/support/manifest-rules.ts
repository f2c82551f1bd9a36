import { DOMParser, type Element } from '@xmldom/xmldom';

/*
 * What a manifest of a task pane add-in must be, as far as this one uses it. Source: MS-OWEMXML, sections 5.2 and 5.6
 * (appforoffice/1.1, taskpaneappversionoverrides), and Microsoft's reference of the manifest's elements.
 */

/** The children of an element in their order: '?' once or never, '+' once or more, '*' any number, otherwise once. */
const CHILDREN: Readonly<Record<string, string>> = {
  'OfficeApp': 'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides*',
  'OfficeApp/Hosts': 'Host+',
  'Requirements': 'Sets? Methods?',
  'Sets': 'Set+',
  'DefaultSettings': 'SourceLocation RequestedWidth? RequestedHeight?',
  'VersionOverrides': 'Description? Requirements? Hosts Resources? WebApplicationInfo? EquivalentAddins?',
  'VersionOverrides/Hosts': 'Host+',
  'VersionOverrides/Hosts/Host': 'DesktopFormFactor? AllFormFactors?',
  'DesktopFormFactor': 'GetStarted? FunctionFile? ExtensionPoint+',
  'GetStarted': 'Title Description LearnMoreUrl',
  'ExtensionPoint': 'OfficeTab+',
  'OfficeTab': 'Group+',
  'Group': 'Label Icon Control+',
  'Control': 'Label Supertip Icon Action',
  'Supertip': 'Title Description',
  'Icon': 'bt:Image+',
  'Action': 'TaskpaneId? SourceLocation Title?',
  'Resources': 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image+', 'bt:Urls': 'bt:Url+', 'bt:ShortStrings': 'bt:String+', 'bt:LongStrings': 'bt:String+',
}; // prettier-ignore

/** The most characters of a text, and of the texts of resources. */
const LONGEST: Readonly<Record<string, number>> = {
  'ProviderName': 125, 'DisplayName': 125, 'Description': 250, 'IconUrl': 2048, 'HighResolutionIconUrl': 2048,
  'SupportUrl': 2048, 'SourceLocation': 2048, 'TaskpaneId': 125,
  'bt:Images/bt:Image': 2048, 'bt:Urls/bt:Url': 2048, 'bt:ShortStrings/bt:String': 125, 'bt:LongStrings/bt:String': 250,
}; // prettier-ignore
const LONGEST_RESOURCE_ID = 32;
const LONGEST_ID = 125;

/** Where an element's `resid` must lead. */
const RESOURCES: Readonly<Record<string, string>> = {
  'Label': 'bt:ShortStrings', 'Title': 'bt:ShortStrings', 'Description': 'bt:LongStrings', 'LearnMoreUrl': 'bt:Urls',
  'SourceLocation': 'bt:Urls', 'FunctionFile': 'bt:Urls', 'bt:Image': 'bt:Images',
}; // prettier-ignore

const NEEDED_SIZES = ['16', '32', '80'];
const ALLOWED_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
const TYPES: Readonly<Record<string, string>> = {
  'OfficeApp': 'TaskPaneApp', 'VersionOverrides': 'VersionOverridesV1_0', 'VersionOverrides/Hosts/Host': 'Workbook',
  'ExtensionPoint': 'PrimaryCommandSurface', 'Control': 'Button', 'Action': 'ShowTaskpane',
}; // prettier-ignore
const VALUES: Readonly<Record<string, RegExp>> = {
  Id: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  Version: /^\d{1,5}(?:\.\d{1,5}){1,3}$/,
  DefaultLocale: /^[a-z]{2}-[A-Z]{2}$/,
  Permissions: /^(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
};

/** What is wrong with a manifest, each in words; nothing where it is right. */
export function manifestProblems(xml: string): string[] {
  const problems: string[] = [];
  const { documentElement: root } = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
  if (root?.tagName !== 'OfficeApp') return ['The root is no OfficeApp.'];
  const resources = new Map<string, string>();
  const ids = new Set<string>();
  const all = elementsIn(root);
  for (const { element, path } of all) {
    const say = (what: string): void => void problems.push(`${path}: ${what}`);
    const shape = ruleFor(CHILDREN, path);
    const children = childrenOf(element);
    if (shape !== undefined)
      for (const wrong of wrongChildren(shape, children.map(({ tagName }) => tagName))) say(wrong); // prettier-ignore
    else if (children.length > 0)
      say(`its children aren't known (${children.map(({ tagName }) => tagName).join(', ')})`);
    const value = element.getAttribute('DefaultValue') ?? (children.length === 0 ? (element.textContent ?? '') : '');
    const longest = ruleFor(LONGEST, path);
    const isReference = element.hasAttribute('resid');
    if (longest !== undefined && !isReference && (value === '' || value.length > longest))
      say(`${value.length} characters, of 1 to ${longest}`);
    const wanted = VALUES[element.tagName];
    if (wanted && !wanted.test(value)) say(`'${value}' isn't one`);
    if (/^https?:/.test(value) && !value.startsWith('https://')) say(`'${value}' isn't https`);
    const type = ruleFor(TYPES, path);
    if (type !== undefined && element.getAttribute('xsi:type') !== type) say(`its type isn't ${type}`);
    const id = element.getAttribute('id');
    if (id === null) continue;
    const isResource = path.includes('/Resources/');
    if (id.length > (isResource ? LONGEST_RESOURCE_ID : LONGEST_ID)) say(`its id '${id}' is too long`);
    if (ids.has(id)) say(`its id '${id}' is there twice`);
    ids.add(id);
    if (isResource) resources.set(id, path.split('/').at(-2) ?? '');
  }
  const used = new Set<string>();
  for (const { element, path } of all) {
    const id = element.getAttribute('resid');
    if (id === null) continue;
    used.add(id);
    const kind = RESOURCES[element.tagName];
    if (resources.get(id) !== kind) problems.push(`${path}: '${id}' isn't among ${kind ?? 'any resources'}`);
  }
  for (const id of resources.keys()) if (!used.has(id)) problems.push(`the resource '${id}' is used nowhere`);
  for (const { element, path } of all) if (element.tagName === 'Icon') problems.push(...wrongSizes(element, path));
  return problems;
}

interface Found {
  readonly element: Element;
  /** 'OfficeApp/Hosts/Host' */
  readonly path: string;
}

function elementsIn(element: Element, above = ''): Found[] {
  const path = above === '' ? element.tagName : `${above}/${element.tagName}`;
  return [{ element, path }, ...childrenOf(element).flatMap((child) => elementsIn(child, path))];
}

const childrenOf = (element: Element): Element[] => Array.from(element.childNodes).filter(isElement);

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'tagName' in node && 'getAttribute' in node;

/** The rule for the longest end of a path that has one: 'VersionOverrides/Hosts' before 'Hosts'. */
function ruleFor<T>(rules: Readonly<Record<string, T>>, path: string): T | undefined {
  const steps = path.split('/');
  for (let from = 0; from < steps.length; from++) {
    const rule = rules[steps.slice(from).join('/')];
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function wrongChildren(shape: string, names: readonly string[]): string[] {
  const pattern = shape.split(' ').map((child) => {
    const [, name = '', count = ''] = /^([\w:]+)([?+*]?)$/.exec(child) ?? [];
    return `(?:${name} )${count}`;
  });
  const isRight = new RegExp(`^${pattern.join('')}$`).test(names.map((name) => `${name} `).join(''));
  return isRight ? [] : [`it holds ${names.join(', ') || 'nothing'}; in its order: ${shape}`];
}

function wrongSizes(icon: Element, path: string): string[] {
  const sizes = childrenOf(icon).map((image) => image.getAttribute('size') ?? '');
  return [
    ...NEEDED_SIZES.flatMap((size) => (sizes.includes(size) ? [] : [`${path}: no image of ${size} pixels`])),
    ...sizes.flatMap((size) => (ALLOWED_SIZES.includes(size) ? [] : [`${path}: no icon has ${size} pixels`])),
  ];
}

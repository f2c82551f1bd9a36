import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from './support/manifest-rules';

const text = readFileSync(join(__dirname, '../manifest.xml'), 'utf8');

test('it is valid by the rules of its schema', () => {
  expect(manifestProblems(text)).toEqual([]);
});

test.each([
  ['another order', '<Version>0.2.0.0</Version>\n  <ProviderName>Plan Grid</ProviderName>', '<ProviderName>Plan Grid</ProviderName>\n  <Version>0.2.0.0</Version>', /^OfficeApp: it holds Id, ProviderName, Version/],
  ['a label that leads nowhere', '<Label resid="Open.Label" />', '<Label resid="Opened.Label" />', /'Opened.Label' isn't among bt:ShortStrings/],
  ['a tip among the short strings', 'Description resid="Open.Tip"', 'Description resid="Open.Label"', /isn't among bt:LongStrings/],
  ['a long label', '"Open pane"', `"${'Open the pane '.repeat(10)}"`, /characters, of 1 to 125/],
  ['no description', 'Reads planning grids where they stand, checks every row, and builds one tracker.', '', /^OfficeApp\/Description: 0 characters/],
  ['an icon without 80 pixels', '<bt:Image size="80" resid="Icon.80" />', '', /no image of 80 pixels/],
  ['an address without TLS', 'https://localhost:3000/help.html', 'http://localhost:3000/help.html', /isn't https/],
  ['an id twice', 'id="PlanGrid.Check"', 'id="PlanGrid.Open"', /is there twice/],
  ['a long id of a resource', /Icon\.16/g, 'Icon.with.a.name.that.is.longer.than.32', /is too long/],
  ['no GUID', '6d3b9f52-', '', /^OfficeApp\/Id/],
  ['another type of control', 'xsi:type="Button"', 'xsi:type="MobileButton"', /its type isn't Button/],
])('%s is found', (_, from, to, problem) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(manifestProblems(changed).join('\n')).toMatch(new RegExp(problem.source, 'm'));
}); // prettier-ignore

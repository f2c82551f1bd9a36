import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { codeDefinedTwice } from './code-defined-twice';

const with_ = (...glossary: string[]) =>
  workbook(sheet('S', [['Action', 'By when', 'By whom'], ['Agree it', 'Sept 11', 'JCM'], ['Glossary'], ...glossary.map((line) => [line])])); // prettier-ignore

test.each<[string, string[], string[]]>([
  ['two meanings', ['JCM = Joint Commissioning Manager', 'JCM = Job Centre Manager'], ['A5: JCM Job Centre Manager']],
  ['two meanings, other capitals', ['JCM = Joint Commissioning Manager', 'PIO = Police Officer', 'Jcm = Job Centre Manager'], ['A6: Jcm Job Centre Manager']],
  ['the same again', ['JCM = Joint Commissioning Manager', 'JCM = Joint commissioning manager'], []],
  ['two codes', ['JCM = Joint Commissioning Manager', 'JCO = Joint Commissioning Manager'], []],
])('%s', (_, glossary, findings) => {
  expect(saidBy(codeDefinedTwice, with_(...glossary))).toEqual(findings);
}); // prettier-ignore

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PACKAGE_DOCUMENTS } from './support/package-documents';

test.each(PACKAGE_DOCUMENTS.filter((name) => name.endsWith('.md')))(
  '%s leads to nothing that the package lacks',
  (name) => {
    const text = readFileSync(join(__dirname, '..', name), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) =>
      posix.join(posix.dirname(name), to),
    );
    expect(links.filter((to) => !PACKAGE_DOCUMENTS.some((one) => one === to))).toEqual([]);
  },
);

import { BESIDE_HEADERS, besideSays } from './headers-beside';

test.each(BESIDE_HEADERS.flatMap(({ says, examples }) => examples.map((header) => [header, says] as const)))(
  '%j holds %s',
  (header, says) => {
    expect(besideSays(header)).toBe(says);
  },
);

test.each(['Action', 'By when', 'Actual cost', 'Start of plan', 'Statement', 'Completion', 'Key BRAG', 'Review date', 'Evidence of completion'])(
  '%j holds none of it',
  (header) => {
    expect(besideSays(header)).toBeUndefined();
  },
); // prettier-ignore

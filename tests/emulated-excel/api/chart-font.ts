import { invalidArgument } from '../errors';
import { ApiObject } from '../protocol/api-object';
import { booleanOf, numberOf, textOf } from '../protocol/read-argument';

/** What is set of a font is checked and forgotten: nothing that is emulated depends on it. */
export const fontObject = (change: (write: () => void) => void): ApiObject =>
  new ApiObject('ChartFont', {
    set: {
      size: (value) => {
        numberOf(value);
        change(() => undefined);
      },
      bold: (value) => {
        booleanOf(value);
        change(() => undefined);
      },
      color: (value) => {
        const colour = textOf(value);
        if (!/^#[0-9a-f]{6}$/i.test(colour)) throw invalidArgument(`'${colour}' is no colour`);
        change(() => undefined);
      },
    },
  });

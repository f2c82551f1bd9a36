import { HostProblem } from '../core/workbook/host';

/** Why there is no plan to read in a workbook. */
export class NoPlan extends HostProblem {
  /**
   * @param there whether the workbook has a row of several cells, which somebody may say is the header.
   * @param columns how the command line would be told of the table that is nearest to a grid (`parseColumnNames`).
   */
  constructor(
    readonly there: 'columns' | 'no columns',
    what: string,
    why: string,
    whatToDo: string,
    readonly columns?: string,
  ) {
    super('no grid', what, why, whatToDo);
  }
}

/** The number with which an action begins: '1.1', '2a', '8 i', '6.10', 'Objective 3', '2.'; its depth by its dots. */
export interface ActionNumber {
  readonly written: string;
  /** The number of the objective to which it points. */
  readonly objective: string;
  /** The parts: '6.10' is ['6', '10'], '2a' is ['2', 'a']. */
  readonly parts: readonly string[];
}

const NUMBER =
  /^(?:[Oo](?:bjective|BJECTIVE)\s+(\d+)\b|([A-Za-z]{0,2}\d+(?:\.\d+)+)[.)]?(?=\s|[A-Z(]|$)|(\d+)\s?([A-Za-z])[.)]?(?=\s)|(\d+)[.)](?=\s|[A-Z]))/;

export function actionNumber(text: string): ActionNumber | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [found, ofObjective, dotted, lettered, letter = '', listed] = match;
  const parts = dotted?.split('.') ?? (lettered === undefined ? [] : [lettered, letter.toLowerCase()]);
  const objective = ofObjective ?? listed ?? parts[0];
  if (objective === undefined) return undefined;
  return { written: found.trim(), objective, parts: parts.length === 0 ? [objective] : parts };
}

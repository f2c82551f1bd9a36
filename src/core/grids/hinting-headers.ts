import { headerWords } from './header-words';
import { TOLD_WORDS } from './told-words';

/** Words of headers that may be above dates, or above names: they count where the cells below agree. */
const MAY_SAY_WHEN =
  /\b(?:dates?|deadlines?|when|due|time[a-z]*|targets?|complet[a-z]+|deliver[a-z]*|achiev[a-z]*|implement[a-z]*|finish[a-z]*|ends?|expected|planned|forecast|est|estimat[a-z]+|schedul[a-z]+|periods?|terms?|years?|quarters?|qtr|months?|weeks?|milestones?|resol[a-z]+|needed|programmed?|go live|by)\b/;
const MAY_SAY_WHO =
  /\b(?:lead[a-z]*|responsib[a-z]+|accountab[a-z]+|own[a-z]*|who[a-z]*|officers?|persons?|people|personnel|staff|teams?|managers?|directors?|heads?|agenc[a-z]+|organisations?|body|bodies|partners?|assign[a-z]*|alloc[a-z]*|resourc[a-z]+|groups?|committees?|contacts?|names?|members?|cllrs?|councillors?|governors?|trustees?|clerk|posts?|roles?|agents?|official|slt|in charge|raci|pic|[a-z]+ed by|volunteers?|(?!number|order|quarter|other|indicator|driver|sector|tender|paper|matter|chapter|letter|register|factor|tracker|tier|cluster|centre|offer|user|customer|supplier|provider|consumer|competitor|filter|answer|floor|error|danger|trigger|barrier|enabler|power|water|over|under|after|further|vendor|major|minor|prior|winner|monitor|newsletter|priority)[a-z]{3,}(?:er|or))\b/;

/** What is told of an action or sorts it: neither dates nor names. */
const OTHER = new RegExp(
  `\\b(?:${TOLD_WORDS}|locations?|documents?|policy|policies|risks?|category|type|priority|rating|score|versions?|reported|reviewed|raised|requested|approved|signed|updated|created|checked|agreed)\\b`,
);

export const maySayWhen = (header: string): boolean =>
  MAY_SAY_WHEN.test(headerWords(header)) && !OTHER.test(headerWords(header));
export const maySayWho = (header: string): boolean =>
  MAY_SAY_WHO.test(headerWords(header)) && !OTHER.test(headerWords(header));
const CODES = /\b(?:refs?|references?|no|nos|numbers?|ids?|codes?)\b/;
export const saysCode = (header: string): boolean => CODES.test(headerWords(header));
/** True for headers of columns that are no dates and no names, whatever their cells look like. */
export const saysOther = (header: string): boolean => OTHER.test(headerWords(header));

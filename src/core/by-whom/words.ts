/** Words that end the name of a person's post, a group or a body. */
export const ROLE =
  /\b(?:managers?|mgrs?|leads?|leaders?|officers?|offcrs?|coordinators?|co-?ordinators?|directors?|heads?|chairs?|chief|commissioners?|advis[eo]rs?|consultants?|clinicians?|nurses?|workers?|practitioners?|administrators?|analysts?|executives?|clerks?|secretary|representatives?|reps?|champions?|specialists?|inspectors?|superintendents?|members?|staff|gps?|doctors?|pharmacists?|teams?|groups?|subgroups?|sub-?groups?|boards?|panels?|forums?|committees?|partnerships?|partners|units?|departments?|depts?|services?|agencies|agency|providers?|trusts?|councils?|authorit(?:y|ies)|associations?|assocs?|societ(?:y|ies)|colleges?|universit(?:y|ies)|uni|schools?|constabulary|police|probation|prisons?|pct|users?|carers?|networks?|alliance|consorti(?:a|um)|steering|hub|centres?|directorate|secretariat|cabinet|governors?|headteachers?|teachers?|matrons?|midwi(?:fe|ves)|therapists?|psychologists?|psychiatrists?|surveyors?|planners?|engineers?|lawyers?|solicitors?|auditors?|accountants?|charit(?:y|ies)|sector|organisations?)\.?$/i;

/** A short form: capitals and digits, maybe with marks inside ('SPM-CC', 'JCM', 'MNet', 'NHSE'). */
export const isCode = (name: string): boolean =>
  /^[A-Z][A-Za-z0-9&’'.+–-]*(?:\s?-\s?[A-Z]+)?s?$/.test(name) &&
  /[A-Z].*[A-Z]/.test(name) &&
  !/^[A-Z][a-z]+(?:-[A-Z]?[a-z]+)*$/.test(name) &&
  name.length <= 12;

/** Words that say what a post is for: what stands beside them with 'and' belongs to the same name. */
const FIELD =
  /^(?:performance|strategy|strategic|policy|information|intelligence|finance|financial|planning|quality|recovery|health|crime|disorder|drugs?|alcohol|education|training|learning|development|research|housing|adults?|children|families|young people|community|communities|safety|safeguarding|engagement|involvement|commissioning|contracts?|procurement|governance|clinical|public|social|mental|physical|primary|secondary|data|prevention|treatment|care|reintegration|support|access|workforce|communications?|marketing|equality|diversity|inclusion|culture|leisure|sport|environment|transport|business|human|customer|legal|democratic|hr|it|ict|pr|qa|estates?|assets?|fire|rescue|youth|skills|employment|enterprise|regeneration|economy|economic|north|south|east|west|northern|southern|eastern|western|improvement|change|risk|audit|innovation|evaluation|monitoring|outreach|harm|substance|misuse|detox|inpatient|outpatient|maternity|nursing|medical|pharmacy|dental|domestic|sexual|hate|offender|justice|parks?|waste|highways|planning|licensing|trading|standards|od|ahps?|place|growth|midwifery|operations|resources|people|digital|technology|assurance|experience|therapies|surgery|surgical|medicine|emergency|ed|theatres|outpatients|paediatrics|cancer|diagnostics|radiology|pathology|urgent|acute|elective|specialist|families|homelessness|neighbourhoods?|localities|sen|send|inclusion|early|years|help|services?|asb|sports?|leisure|skills|advice|guidance)$/i;

/** An 'and' that is hidden inside a name (see `split.ts`). */
const HIDDEN_AND = '\ue004';

const QUALIFIED =
  /^(?:(?:assistant|deputy|associate|executive|clinical|divisional|corporate|strategic|interim|service|general|business|ward|area|group|regional|locality|lead|senior|programme|chief|medical|nursing|managing|joint|acting)\s+)*(?:director|matron|head of (?:nursing|service|midwifery|operations|department)|(?<=\s)manager|cabinet member|portfolio holder|(?<=\s)(?:consultant|inspector))$/i;

/** Posts of which there is one for each area, so that the area follows: 'Clinical Director, Surgery'. */
export const isGenericPost = (name: string): boolean => QUALIFIED.test(name.trim());

/** People in the plural: beside each other they are two. */
export const PEOPLE =
  /^(?:parents|carers|governors|pupils|students|staff|members|councillors|landlords|tenants|residents|volunteers|gps|schools|providers|partners|employers|headteachers|teachers|families)$/i;

/** Bodies whose name ends in its short form: 'Wrekin CCG'. */
export const namesBody = (name: string): boolean =>
  /\s(?:CCGs?|PCTs?|DAATs?|DATs?|ADPs?|HSCPs?|CSPs?|ICBs?|LSCBs?|NHS(?: FT| Trust)?|Council|MBC|BC|DC|CC|CVS|Fire|LA)$/.test(
    name,
  );

/** True where every word of a fragment says what a post is for. */
export const isField = (fragment: string): boolean =>
  fragment.split(/\s+/).every((word) => word === HIDDEN_AND || FIELD.test(word.replace(/['’]s$/, '')));

/** Bodies that stand by themselves beside another: 'Police and Probation'. */
export const BODY =
  /^(?:police|probation|nhs|pct|council|constabulary|hmp\b.*|cafcass|barnardo['’]?s|nacro|mind|nspcc|dwp|ccg|icb)$/i;

/** Words for nobody in particular yet. */
export const NOBODY =
  /^(?:t\.?b\.?[cad]\.?|(?:name|lead|names) to follow|to be (?:confirmed|agreed|decided|determined|identified|appointed|advised|added|recruited|allocated|assigned|nominated)|(?:(?:lead|owner|officer|post ?holder|name|new post|post|person)(?: (?:officer|agency|person))?(?:,| -| –)? (?:(?:to be|tb) (?:confirmed|agreed|identified|appointed|decided|recruited|allocated|assigned|nominated)|t\.?b\.?[cad]\.?|\(?(?:vacant|tb[cad])\)?))|new post|(?:to be|being) (?:recruited to|filled)|vacant post|post vacant|\[(?:name|names|lead|owner|insert name|tb[cad]|post|job title)\]|n\/?a|none|-+|–|\?+|not known|unknown|vacant|as above)$/i;

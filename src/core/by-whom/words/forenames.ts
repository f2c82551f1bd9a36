/** Forenames that are common in public bodies, without those that are words, too: 'Hope', 'Grace', 'Will'. */
const FORENAMES: ReadonlySet<string> = new Set(
  `adam adrian aisha alan alex ali alice alison amanda amy andrea andrew andy angela anita ann anna anne anthony
  barbara barry becky ben bernadette beth bob brenda brian bridget bruce callum carl carol caroline catherine cath
  charlotte chloe chris christine claire clare clive colin craig dan daniel darren dave david debbie deborah denise
  derek diane donna dylan ed eddie eleanor elizabeth ellen emily emma eric fatima fiona frances gareth gary gavin
  geoff geraldine gill gillian glenn graham greg hannah harriet hazel heather helen hilary ian imran isabel jack
  jackie jacqui james jamie jan jane janet janice jason jayne jean jenny jessica jill jim jo joan joanna joanne joe
  john jonathan josh judith julia julie karen kate kath katherine kathy katie keith kelly ken kerry kevin kim kirsty
  laura lauren lee leah lesley liam linda lisa liz lorraine louise lucy lynn lynne maggie malcolm mandy margaret maria
  marie martin mary matt matthew megan melanie michael michelle mike mohammed muhammad natalie natasha neil nick nicky
  nicola nigel nikki olivia owen pam pat patricia paul pauline pete peter phil philip priya rachel rebecca rhian rhys
  richard rob robert robin roger ron ros rosie ruth ryan sally sam samantha sandra sanjay sara sarah sean sharon
  sheila shirley sian simon sophie stella stephanie stephen steve steven stuart sue susan suzanne tara teresa tim tina
  toby tom tony tracey tracy trevor vanessa vicky victoria vikki wendy yasmin yvonne zoe`
    .trim()
    .split(/\s+/),
);

export const isForename = (name: string): boolean => FORENAMES.has(name.toLowerCase());

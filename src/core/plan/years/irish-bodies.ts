const COUNTIES =
  'Carlow|Cavan|Clare|Cork|Donegal|Dublin|South Dublin|Dún Laoghaire[-–]Rathdown|Fingal|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow';
/** The name of a public body in Ireland, or a word that only such a name has. */
export const IRISH_BODY = new RegExp(
  `\\b(?:${COUNTIES}) (?:(?:City|County|City (?:and|&) County) )?Council\\b|\\bComhairle (?:Contae|Cathrach)|\\b(?:Tusla|Oireachtas|Garda|Health Service Executive|Local Community Development Committee|Education and Training Board)\\b|\\bÚdarás\\b|(?<!Northern |N |& |and )\\bIreland\\b`,
);

import { bankHoliday } from '../../calendar/bank-holidays';
import { type Day, addDays } from '../../calendar/day';
import { fromEaster } from '../../calendar/easter';
import { onOrBefore, weekdayOfMonth } from '../../calendar/weekday';
import type { Feast } from '../types';

const fixed = (names: string, month: number, day: number): Feast => ({
  names,
  dayIn: (year) => ({ year, month, day }),
});
const easter = (names: string, days: number): Feast => ({ names, dayIn: (year) => fromEaster(year, days) });
const bank = (names: string, name: string): Feast => ({ names, dayIn: (year) => bankHoliday(year, name) });

/** The first Thursday in May; three times it was put off to that of the elections to the European Parliament. */
const PUT_OFF: ReadonlyMap<number, Day> = new Map(
  [{ year: 2004, month: 6, day: 10 }, { year: 2009, month: 6, day: 4 }, { year: 2014, month: 5, day: 22 }].map((day) => [day.year, day]),
); // prettier-ignore
export const ELECTIONS: Feast = {
  names: ['local', 'may', 'local council', 'council', 'local government', 'borough', 'district', 'county council', 'parish', 'town council', 'mayoral', 'pcc', 'senedd', 'holyrood', 'scottish parliament']
    .flatMap((which) => [`${which} elections`, `${which} election`]).join(' | '),
  dayIn: (year) => PUT_OFF.get(year) ?? weekdayOfMonth(year, 5, 4, 1),
}; // prettier-ignore

/** Candlemas, Lammas and Martinmas are the Scottish term days, as the Act of 1990 sets them: c. 22, section 1. */
export const FEASTS: readonly Feast[] = [
  easter('shrove tuesday | pancake day', -47),
  easter('ash wednesday', -46),
  easter("mothering sunday | mother's day | mothers day", -21),
  easter('palm sunday', -7),
  easter('maundy thursday', -3),
  easter('good friday', -2),
  easter('easter | easter sunday | easter day', 0),
  easter('easter monday', 1),
  easter('ascension day', 39),
  easter('whit sunday | whitsun | pentecost', 49),
  easter('whit monday', 50),
  bank("may day | may day bank holiday | early may bank holiday | first may bank holiday | may bank holiday", 'Early May bank holiday'),
  bank('spring bank holiday | late may bank holiday | second may bank holiday | spring bank', 'Spring bank holiday'),
  bank('august bank holiday | summer bank holiday | late summer bank holiday', 'Summer bank holiday'),
  fixed("new year's day | new years day", 1, 1),
  fixed("burns night", 1, 25),
  fixed('holocaust memorial day', 1, 27),
  fixed('candlemas', 2, 28),
  fixed("valentine's day | valentines day", 2, 14),
  fixed("st david's day | st davids day", 3, 1),
  fixed("international women's day", 3, 8),
  fixed("st patrick's day | st patricks day", 3, 17),
  fixed('lady day', 3, 25),
  fixed("april fool's day", 4, 1),
  fixed("st george's day | st georges day", 4, 23),
  fixed('vaisakhi', 4, 14),
  fixed('earth day', 4, 22),
  fixed('ve day', 5, 8),
  fixed('idahobit', 5, 17),
  fixed('world environment day', 6, 5),
  fixed('windrush day', 6, 22),
  { names: "father's day | fathers day", dayIn: (year) => weekdayOfMonth(year, 6, 7, 3) },
  ELECTIONS,
  fixed('midsummer | midsummer day', 6, 24),
  fixed('lammas', 8, 28),
  fixed('international overdose awareness day', 8, 31),
  fixed('world suicide prevention day', 9, 10),
  fixed("international day of older people | older people's day | older persons day", 10, 1),
  { ...fixed('michaelmas', 9, 29), term: 'autumn' },
  fixed('michaelmas day', 9, 29),
  fixed('world mental health day', 10, 10),
  fixed("halloween | hallowe'en | all hallows eve", 10, 31),
  fixed("all saints day | all saints' day", 11, 1),
  fixed('bonfire night | guy fawkes night', 11, 5),
  fixed('armistice day | remembrance day | poppy day', 11, 11),
  { names: 'remembrance sunday', dayIn: (year) => weekdayOfMonth(year, 11, 7, 2) },
  { names: 'black friday', dayIn: (year) => addDays(weekdayOfMonth(year, 11, 4, 4), 1) },
  { names: 'advent sunday | first sunday of advent', dayIn: (year) => onOrBefore({ year, month: 12, day: 3 }, 7) },
  fixed('white ribbon day', 11, 25),
  fixed('martinmas', 11, 28),
  fixed("st andrew's day | st andrews day", 11, 30),
  fixed('world aids day', 12, 1),
  fixed('christmas eve', 12, 24),
  fixed('christmas | xmas | christmas day | xmas day', 12, 25),
  fixed('boxing day', 12, 26),
  fixed("new year's eve | new years eve | hogmanay", 12, 31),
]; // prettier-ignore

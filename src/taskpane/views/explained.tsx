import type { JSX } from 'preact';
import type { ByWhenExplained, Explanation, OwnerExplained } from '../../app/explain';
import { type Day, showDay } from '../../core/calendar/day';
import { serialFromDay } from '../../core/calendar/serial';
import { type CellPlace, cellName } from '../../core/workbook/place';
import { words } from '../words/views/explained';

/** What the cell that is selected in the sheet means. */
export default function ExplainedView({
  explanation,
  onSelect,
}: {
  readonly explanation: Explanation;
  readonly onSelect: (place: CellPlace) => void;
}): JSX.Element {
  const { place, kind, words: said, rows } = explanation;
  const [first] = rows;
  return (
    <section className="explained" aria-labelledby="explained">
      <p className="quiet">
        {place.sheet}, {cellName(place)} · {words.kinds[kind]}
      </p>
      <h2 id="explained">{said === '' ? words.empty : said}</h2>
      {explanation.kind === 'by-whom' ? (
        <Owners owners={explanation.owners} />
      ) : (
        <ByWhen reading={explanation.reading} />
      )}
      {explanation.kind === 'action' && explanation.objective !== undefined && (
        <p className="quiet">{explanation.objective}</p>
      )}
      {first && (
        <p>
          <button
            type="button"
            className="place"
            onClick={() => {
              onSelect(first.place);
            }}
          >
            {words.inTracker(rows.map(({ ref }) => ref))}
          </button>{' '}
          <span className="quiet">{words.states(rows.map(({ state }) => state))}</span>
        </p>
      )}
    </section>
  );
}

function ByWhen({ reading }: { readonly reading: ByWhenExplained }): JSX.Element {
  const { dates, inferred, besides, unread } = reading;
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <>
      <p>{words.dates(dates.length, first && showDay(first), last && showDay(last))}</p>
      {dates.length > 1 && <Timeline reading={reading} />}
      {besides.map((clause) => (
        <p key={clause}>{words.besides(clause)}</p>
      ))}
      {unread.length > 0 && <p className="bad">{words.unread(unread)}</p>}
      {inferred.length > 0 && <p className="quiet">{inferred.map((one) => words.inferred[one]).join(' ')}</p>}
    </>
  );
}

/** The dates along the plan's years; today is a line. What it shows is said in words beside it. */
function Timeline({ reading: { dates, period, today } }: { readonly reading: ByWhenExplained }): JSX.Element {
  const number = (day: Day): number => serialFromDay(day, '1900');
  const all = [...dates.map(number), number(period.first), number(period.last)];
  const [start, end] = [Math.min(...all), Math.max(...all)];
  const at = (day: Day): number => ((number(day) - start) / Math.max(1, end - start)) * 100;
  const now = at(today);
  const years = [...new Set(dates.map(({ year }) => year))];
  return (
    <svg className="timeline" viewBox="-3 0 106 14" aria-hidden="true">
      <path d="M0 5H100" className="line" />
      {dates.map((day) => (
        <circle key={showDay(day)} cx={at(day)} cy={5} r={1.6} className={number(day) < number(today) ? 'past' : ''} />
      ))}
      {now >= 0 && now <= 100 && <path d={`M${now} 1V9`} className="today" />}
      {years.slice(0, 8).map((year) => (
        <text key={year} x={Math.max(0, at({ year, month: 1, day: 1 }))} y={13}>
          {year}
        </text>
      ))}
    </svg>
  );
}

const Owners = ({ owners }: { readonly owners: readonly OwnerExplained[] }): JSX.Element =>
  owners.length === 0 ? (
    <p>{words.nobody}</p>
  ) : (
    <ul>
      {owners.map(({ name, meaning, leads }) => (
        <li key={name}>
          <strong>{name}</strong> {meaning} <span className="quiet">{words.leads(leads)}</span>
        </li>
      ))}
    </ul>
  );

import { useState } from 'react';
import type { GroupFigures } from '../../core/model/figures';
import type { ToldGroups } from '../../core/model/overviewView';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { Figure } from '../page/Figure';
import { type FiguresColumn, FiguresTable } from '../page/FiguresTable';
import page from '../page/page.module.css';
import { percentInterval } from '../page/percentInterval';
import { Statement } from '../page/Statement';
import css from './overview.module.css';
import type { OverviewShown } from './overviewShown';
import { inOrder, isTold } from './viewModel';

/** Turnover of regions, roles and teams, each with its interval, in no order of merit. */
export function GroupsTable({ shown }: { readonly shown: OverviewShown }) {
  const { view } = shown;
  const { messages, format } = useSpeech();
  const { overviewPart } = messages;
  const { groups } = messages.overview;
  const told = {
    byRegion: isTold(view.byRegion),
    byRole: isTold(view.byRole),
    byTeam: isTold(view.byTeam),
  };
  const named = GROUPINGS.filter((one) => told[one]).map((one) => groups.by[one]);
  if (named.length === 0) return null;
  return (
    <Statement title={groups.title(format.list(named))} reading={groups.subtitle}>
      {told.byRegion && <GroupRows groups={view.byRegion} caption={groups.regions} place="byRegion" />}
      {told.byRole && <GroupRows groups={view.byRole} caption={overviewPart.roles} place="byRole" />}
      {told.byTeam && <Teams groups={view.byTeam} caption={groups.teams} />}
    </Statement>
  );
}

/** So many rows are drawn while folded, where the browser's own search finds them; the page stays quick. */
const MOST_FOLDED = 200;

interface TeamsProps {
  readonly groups: ToldGroups;
  readonly caption: string;
}

function Teams({ groups, caption }: TeamsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={page.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{caption}</summary>
      {(isOpen || groups.told <= MOST_FOLDED) && <GroupRows groups={groups} caption={caption} place="byTeam" />}
    </details>
  );
}

const GROUPINGS = ['byRegion', 'byRole', 'byTeam'] as const;

interface GroupRowsProps {
  readonly groups: ToldGroups;
  readonly caption: string;
  readonly place: 'byRegion' | 'byTeam' | 'byRole';
}

function GroupRows({ groups, caption, place }: GroupRowsProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.overview.groups;
  const rows = inOrder(groups, format.language);
  const { told, withheld } = groups;
  const columns: FiguresColumn<GroupFigures>[] = [
    { head: words.people, cell: ({ people }) => format.count(people) },
    { head: words.exits, cell: ({ counted }) => format.count(counted) },
    {
      head: words.rate,
      cell: ({ group, turnover: { rate } }) => (
        <Figure name={`${place}.${group}.turnover.rate`} value={rate}>
          {rate === null ? messages.overview.noValue : format.percent(rate, 1)}
        </Figure>
      ),
    },
    { head: words.interval, cell: (group) => rateInterval(group, speech) },
  ];
  return (
    <>
      <FiguresTable
        className={css.groups}
        caption={caption}
        corner={place === 'byRegion' ? words.region : place === 'byRole' ? messages.overviewPart.role : words.team}
        columns={columns}
        rows={rows.map((row) => ({ key: row.group, name: nameText(row.group, place, speech), row }))}
      />
      {told > rows.length && (
        <p className={page.smallPrint}>{words.first(format.count(rows.length), format.count(told))}</p>
      )}
      {withheld > 0 && (
        <p className={page.smallPrint} data-tour="withheld">
          {words.tooSmall(withheld, format.count(withheld))}
        </p>
      )}
    </>
  );
}

function nameText(group: string, place: GroupRowsProps['place'], { messages }: Speech): string {
  const words = messages.overview.groups;
  if (group === '') return words.notSaid;
  // A hidden name is a number.
  return place === 'byTeam' && /^\d+$/.test(group) ? words.unit(group) : group;
}

function rateInterval({ turnover: { lower, upper } }: GroupFigures, { messages, format }: Speech): string {
  if (lower === null || upper === null) return messages.overview.noValue;
  return percentInterval(lower, upper, 1, format);
}

/** What Data says of all files together: whether they fit, what follows from that, what they can answer. */
export const dataHealth = {
  matches: {
    title: 'Whether the files know the same people',
    all: (rows: string) => `All ${rows} rows found their person`,
    some: (found: string, rows: string) => `${found} of ${rows} rows found their person`,
    exact: (count: string) => `${count} by the exact number`,
    short: (count: string) => `${count} by the number without leading zeros`,
    email: (count: string) => `${count} by e-mail address`,
    group: (count: string) => `${count} by team or manager`,
    onlyExact: 'by the exact number',
    unmatched: (count: number, written: string) =>
      count === 1 ? '1 row found no one.' : `${written} rows found no one.`,
    people: (named: string, all: string) => `They name ${named} of ${all} people.`,
    files: (count: string) => `${count} files`,
    heldAgainst: (files: string) => `Held against ${files}, since there is no list of hires.`,
  },
  findings: {
    title: 'What bears on the result',
    duplicatedPeople: (count: number, written: string, all: string) =>
      count === 1
        ? `One e-mail address of ${all} stands under two employee numbers: probably one person counted twice.`
        : `${written} e-mail addresses of ${all} stand under two employee numbers: probably people counted twice.`,
    conflictingFacts: (count: number, written: string, all: string) =>
      `${count === 1 ? 'One row' : `${written} rows`} of ${all} ${count === 1 ? 'says' : 'say'} something else about the same person than another row. The first one counts.`,
    futureHires: (count: number, written: string, all: string) =>
      `${count === 1 ? 'One row' : `${written} rows`} of ${all} ${count === 1 ? 'has' : 'have'} a hire date after the last day of the data. Nobody is counted before that day.`,
    managerPerPerson: (_count: number, written: string, all: string) =>
      `There are ${written} managers for ${all} people. The manager column probably holds something else, so managers are not compared.`,
    places: (count: number, written: string) => (count === 1 ? 'Show the place' : `Show ${written} places`),
    place: (file: string, row: string, raw: string) => `${file}, row ${row}: ${raw}`,
    against: (file: string, row: string, raw: string) => `against ${file}, row ${row}: ${raw}`,
    nothing: 'empty',
  },
  tested: {
    title: 'What can be tested with these files',
    text: 'Which lines of the claim the files can test, and why not the others. The share says how many of all months worked (person-months) have what the line needs, not how sure its verdict is.',
    share: (percent: string) => `${percent} of months worked have what it needs`,
    noHires: 'Nothing yet: every line needs to know who was hired when, and no such row is in use.',
    missing: (things: string) => `needs: ${things}`,
    nobody: 'no month yet',
  },
  coverage: {
    title: 'What the files allow',
    table: 'File',
    state: 'On file',
    present: 'yes',
    absent: 'missing',
    remarks: { inHires: 'yes, from the hires file', noManager: 'yes, but it names no manager' },
    share: (percent: string) => `speaks about ${percent} of the months worked`,
    adds: 'What it is for',
    opens: (lines: string) => `Would add: ${lines}.`,
    needs: 'Needs',
    text: 'One row of headings per file; usual names are recognised in English and German, in any order.',
    anyOf: (count: number, written: string, fields: string) =>
      `${count === 1 ? 'one' : count === 2 ? 'two' : written} of ${fields}`,
  },
};

import { type NamedFile, textFile } from './files';

/* Small tables whose lesson a test says. */

/** Every date can be both; day first, the first six exits lie before their hire. */
export function ambiguousRoster(name = 'roster.csv'): NamedFile {
  const rows = Array.from({ length: 30 }, (_, index) => {
    if (index < 6) return `P${index},03/04/2023,04/02/2023,resigned,M${index % 3}`;
    return `P${index},0${1 + (index % 9)}/0${1 + (index % 8)}/2022,,,M${index % 3}`;
  });
  return textFile(name, ['employee_id,hire_date,exit_date,exit_type,manager', ...rows].join('\n'));
}

/** Hires that leave nothing open. */
export function plainHires(name = 'hires.csv'): NamedFile {
  const rows = Array.from({ length: 40 }, (_, index) => `E${index},2022-01-${10 + (index % 18)},M${index % 4}`);
  return textFile(name, ['employee_id,hire_date,manager', ...rows].join('\n'));
}

/** Exits in words, two of which do not say who ended it. */
export function exitsInWords(): NamedFile {
  const words = ['resigned', 'dismissed', 'Aufhebungsvertrag', 'blorp'];
  const rows = Array.from({ length: 12 }, (_, index) => `E${index},2023-06-${10 + index},${words[index % 4]}`);
  return textFile('exits.csv', ['employee_id,exit_date,exit_type', ...rows].join('\n'));
}

/** Saving, opening, keeping and deleting a project, and what is said about it elsewhere. */
export const project = {
  lead: 'A project holds what you decided: how the files are read, the rules, filters and views, slides with their notes, and notes on the time axis. It is a file of yours, or a copy on this device, and never anywhere else.',
  save: {
    title: 'Save',
    hint: 'Saves a file ending in “.mainstay” where your browser puts downloads.',
    data: 'With the data: the files themselves are in it, names included',
    dataOf: (count: number, files: string) => (count === 1 ? '1 file' : `${files} files`),
    withoutData:
      'Without the data you drop the files again after opening. While names are masked, no word from your files stands in the project; what you write yourself in slides and notes does.',
    sampleData: 'A sample company comes back without being saved with it.',
    name: 'Name (if you like)',
    nameHint: 'Stands in the name of the file, before the day and the time: say what it is about, not whom.',
    passphrase: 'Passphrase (leave empty for none)',
    passphraseHint:
      'Locks the file (AES-256). Nobody can open it without the passphrase, and nobody can tell you the passphrase again.',
    show: 'Show what I type',
    button: 'Save the project',
    saving: 'Saving …',
    saved: (name: string) => `Saved as ${name}.`,
    nothing: 'There is nothing to save yet. Drop files or open a sample company first.',
    readOnly: 'The open project comes from a newer Mainstay and is not saved over: some of it would be lost.',
  },
  open: {
    title: 'Open',
    hint: 'Choose a file ending in “.mainstay”, or drop it anywhere on the page. It takes the place of everything that is open.',
    button: 'Choose a project',
    label: 'Choose a project to open',
    reading: (name: string) => `Reading ${name} …`,
    replaces: (name: string) =>
      `Opening ${name} replaces the files and choices that are open now. They cannot be brought back afterwards.`,
    replace: 'Open it',
    cancel: 'Leave things as they are',
    locked: (name: string) => `${name} is locked. Which passphrase?`,
    wrong: 'That is not the passphrase.',
    unlock: 'Unlock',
    opened: (name: string) => `${name} is open.`,
    filesMissing: (count: number, files: string) =>
      count === 1
        ? 'It was saved without its data. Drop its file to see the figures.'
        : `It was saved without its data. Drop its ${files} files to see the figures.`,
    toData: 'To the data',
    toClaim: 'To the verdict',
    newer: (version: string) =>
      `It was saved by a newer Mainstay (format ${version}). What this version understands is open to read; saving is switched off, so that nothing is lost.`,
    leftOut: 'Not understood and left out:',
  },
  /** Opened without its files, on the screens that need them. */
  waits: {
    title: 'This project waits for its files',
    named: (project: string, files: string) =>
      `${project} waits for ${files}. What is dropped anywhere on the page is read.`,
    unnamed: (project: string, count: number, files: string) =>
      count === 1
        ? `${project} waits for the file it was made from. Drop it anywhere on the page. Its name is not in the project, because names are masked.`
        : `${project} waits for the ${files} files it was made from. Drop them anywhere on the page. Their names are not in the project, because names are masked.`,
    file: (name: string, size: string) => `${name} (${size})`,
    slides: 'Its slides need no files:',
    toReview: 'To the review',
  },
  /** After files were dropped on a project saved without them. */
  reunion: {
    same: 'These are the files of the project, byte for byte.',
    foreign: (count: number, foreign: string, files: string) =>
      count === 1
        ? `1 of ${files} files is not one of the project.`
        : `${foreign} of ${files} files are not those of the project.`,
    missing: (count: number, missing: string) =>
      count === 1 ? '1 file of the project is missing.' : `${missing} files of the project are missing.`,
    other:
      'So the figures may be others than when it was saved; slides made from other data say so and keep their numbers.',
    understood: 'Understood',
  },
  problems: {
    notAProject: 'This is not a Mainstay project.',
    truncated: 'The file is not complete: its end is missing. Copy or download it again.',
    damaged: 'The file is damaged: its checksum does not match. Nothing of it was opened. Copy or download it again.',
    needsPassphrase: 'The file is locked with a passphrase.',
    wrongPassphrase: 'That is not the passphrase.',
    insecurePage:
      'Saving and opening projects needs a page that came over https or from this machine: browsers allow checksums and locks only there.',
    noAnswer: 'The analysis gave no answer. Reload the page and open the files again.',
    tooLarge: (size: string, most: string) =>
      `Too large: ${size}, and at most ${most} are possible. Save without the data instead.`,
    invalid: (path: string) =>
      `The file is whole, but Mainstay did not write it: this place is not as it should be: ${path}`,
    newerFormat: (version: string) =>
      `The file was written by a newer Mainstay (format ${version}) that this version cannot read. Reload the page to get the new version.`,
  },
  keep: {
    title: 'Keep on this device',
    text: 'Off unless you switch it on. Then this browser keeps the project with its data, names included, and offers it at the next visit. Others who use this browser under your account could open it.',
    label: 'Keep this project on this device',
    on: 'Every change is kept within two seconds.',
    keptAt: (time: string) => `Kept at ${time}.`,
    asking: 'One moment …',
    off: 'Nothing is kept.',
    otherTab:
      'Mainstay is open in another tab, and that one keeps its project. What you do in this tab is not kept. Close the other tab, then switch it on here.',
    waiting: (time: string) =>
      `A project of ${time} is kept on this device. Until you open or replace it, nothing of this tab is kept.`,
    open: 'Open the kept project',
    replace: 'Replace it by what is open here',
    deleted: 'Another tab deleted everything. Nothing is kept any more.',
    troubles: {
      full: 'The disk is full or the browser gives no more room: the last changes are not kept. Save the project as a file.',
      failed: 'Keeping did not work: the last changes are not kept. Save the project as a file.',
      damaged: 'What was kept on this device cannot be read any more. It stays until you delete or replace it.',
      unavailable:
        'This browser keeps nothing for this page, as in a private window. Save the project as a file instead.',
      paused: 'Nothing is kept while a project of a newer version is open.',
    },
    saveNow: 'Save the project as a file',
  },
  remove: {
    title: 'Delete everything',
    text: 'Deletes what Mainstay keeps in this browser, the copy for working offline included, and forgets what is open. Files you saved yourself stay where they are.',
    button: 'Delete everything',
    sure: 'Delete the open files, all choices and everything kept on this device?',
    yes: 'Yes, delete everything',
    no: 'No',
    deleting: 'Deleting …',
    clean: 'Everything is deleted. Looked again in every place: Mainstay keeps nothing here.',
    left: 'Some of it could not be deleted. Close all other tabs of Mainstay and try again. Left:',
    others: 'Kept by other pages under the same address, and not touched:',
  },
  newVersion: {
    text: 'A new version of Mainstay is ready. Reloading closes what is open unless it is kept or saved.',
    reload: 'Reload now',
    later: 'Later',
  },
  report: {
    save: 'Save the project with its data',
    note: 'Save it first: reloading forgets what is open.',
    download: 'Download a report of the mistake, without data',
    contains:
      'The report says which version failed in which line of Mainstay, and what browser this is. Nothing is sent.',
  },
};

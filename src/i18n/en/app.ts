/** Numbers arrive written; a bare `count` beside them only chooses the plural. */
export const app = {
  name: 'Mainstay',
  skip: 'Skip to the content',
  contents: 'Contents',
  search: 'Find anything',
  searchKey: 'Ctrl+K',
  screens: {
    start: 'Start',
    data: 'Data',
    overview: 'Overview',
    hours: 'Hours & churn',
    leaving: 'Leaving',
    managers: 'Managers',
    morale: 'Morale',
    claim: 'The claim',
    whatIf: 'What if',
    review: 'Review',
    project: 'Project',
    method: 'Methods',
    glossary: 'Glossary',
    privacy: 'How we know',
    check: 'Check it yourself',
  },
  nothingLeaves: 'Nothing leaves this device.',
  howWeKnow: 'How we know',
  language: 'Language',
  theme: 'Colours',
  themes: { system: 'as the system', light: 'light', dark: 'dark', contrast: 'high contrast' },
  progress: {
    label: 'Working',
    waiting: 'What these files say will stand here once they are counted.',
    part: (done: string, total: string) => `${done} of ${total}`,
    rows: (rows: string) => `${rows} rows`,
    cancel: 'Cancel',
    cancelling: 'Being cancelled',
    cancelled: 'Cancelled. Everything is as it was before.',
    finished: 'Done.',
  },
  dropAnywhere: 'Drop the files to add them',
  dismiss: 'Dismiss',
  /** Asked before unsaved work is forgotten. */
  forget: {
    clear:
      'Start over? What is open here lies in no saved project: the files, your choices, views and notes would be forgotten and could not be brought back. Slides stay until the page is closed.',
    sample:
      'Open the sample? What is open here lies in no saved project: the files, your choices, views and notes would be forgotten.',
  },
  failed: {
    title: 'Mainstay made a mistake',
    text: 'The last step did not work. What was read before is still here. If it happens again, reload the page and open the files anew.',
    details: 'Technical details, without your data',
  },
  broken: {
    title: 'This page cannot be shown',
    text: 'Mainstay made a mistake while drawing it. Your files are untouched on your device, and nothing was sent anywhere. Reload the page and open the files again.',
    reload: 'Reload the page',
  },
  noReport: {
    title: 'Nothing to show yet',
    noFiles: 'This page fills once there are files. Drop your exports, or open a sample company.',
    toStart: 'Go to the start',
    toData: 'See what was understood of the files',
  },
  refused: {
    title: 'Too few people to show',
    tooFew: 'This choice leaves too few people: what it shows would be about persons. Choose a larger part.',
    tooClose:
      'Between this choice and one shown before stand only a few people, whose figures could be had by subtraction. Choose a part that differs by more people, or by none.',
    all: 'Show all of the data',
  },
  notFound: { title: 'There is no such page', text: 'The address leads nowhere.' },
};

export const managers = {
  heading: (period: string) => `Managers, ${period}`,
  filtered:
    'A verdict comes from all data only. Under a filter each team is set against what was to be expected of the people and months left, from the model of all data.',
  scaled: 'Expected exits are those of all exits, scaled to the kinds chosen here.',
};

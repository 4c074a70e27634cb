export const whatIf = {
  association: 'If, and only if, teams differ because of the hours. What the files show is that they differ, not why.',
  notPromised: (name: string, verdict: string, lower: string, upper: string) =>
    `Nothing may be promised here. The verdict on ${name} is: ${verdict}. With these hours, anything from ${lower} to ${upper} exits a year would fit the data.`,
  fewer: (exits: string) => `${exits}\u00a0fewer`,
  more: (exits: string) => `${exits}\u00a0more`,
  oneAtATime: 'One practice at a time: the other stays as it is.',
  exactHours: 'or as a number',
  nearest: 'Only hours that some team gets are on offer; what you type goes to the nearest of them.',
  money: (lower: string, upper: string) =>
    `If it came true, it would save between ${lower} and ${upper} a year, hours paid, in your currency.`,
  moneyOpen: (lower: string, upper: string) =>
    `If it came true, a year would end between ${lower} and ${upper} in your currency, hours paid: it may cost more than it saves.`,
  moneyHow: 'Both ends of the exits’ interval, each with the lowest and the highest costs. There is no single number.',
  noMoney: 'Enter what an exit costs, and the money is reckoned here, as a range.',
  toWhatIf: 'What if teams got other hours?',
};

/** Sums of scores per person and group, of which hardly anybody is in more than one. */
export class PersonSums {
  private readonly group: Int32Array;
  private readonly weight: Float64Array;
  private readonly score: Float64Array;
  private readonly groups: number;
  /** Of those who are in a further group, by person × groups + group. */
  private readonly further = new Map<number, { weight: number; score: number }>();

  constructor(people: number, groups: number) {
    this.group = new Int32Array(people).fill(-1);
    this.weight = new Float64Array(people);
    this.score = new Float64Array(people);
    this.groups = groups;
  }

  add(person: number, group: number, score: number): void {
    if (this.group[person] === -1) this.group[person] = group;
    if (this.group[person] === group) {
      this.weight[person]++;
      this.score[person] += score;
      return;
    }
    const key = person * this.groups + group;
    const sum = this.further.get(key) ?? { weight: 0, score: 0 };
    this.further.set(key, { weight: sum.weight + 1, score: sum.score + score });
  }

  has(person: number, group: number): boolean {
    return this.group[person] === group || this.further.has(person * this.groups + group);
  }

  each(visit: (person: number, group: number, weight: number, score: number) => void): void {
    for (let person = 0; person < this.group.length; person++)
      if (this.group[person] >= 0) visit(person, this.group[person], this.weight[person], this.score[person]);
    for (const [key, { weight, score }] of this.further)
      visit(Math.floor(key / this.groups), key % this.groups, weight, score);
  }
}

/** A share of as many people or more may be all or none of them. */
const MANY = 20;

/**
 * Whether a share tells about every single one of a few people: all of them, or none. All but one and one alone go as well, for
 * else the gap in their place would say it.
 */
export function tellsOfEach(count: number, of: number, people: number = of): boolean {
  return people < MANY && (count <= 1 || count >= of - 1);
}

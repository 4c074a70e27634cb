/** The rows of tests/reference/large.R: the same whole-number arithmetic, so the same bits. */
export function largeRows() {
  const rows = 100_000;
  const prime = 1_000_003;
  const drawn = (a: number, b: number) =>
    Float64Array.from({ length: rows }, (_, row) => {
      const i = row + 1;
      return ((((i * i) % prime) * a + i * b) % prime) / prime;
    });
  const hours = drawn(7919, 104_729).map((share) => Math.floor(800 * share) / 100);
  const role = drawn(15_485, 32_452).map((share) => (share < 0.4 ? 1 : 0));
  const pace = hours.map((value, row) => 1 - 0.08 * value + 0.3 * role[row]);
  const exit = drawn(49_979, 86_028).map((share, row) => 1 + Math.floor((60 * share) / (0.5 + pace[row])));
  const late = drawn(24_593, 98_317);
  const entry = drawn(12_289, 65_537).map((share, row) => (share < 0.5 ? 0 : Math.floor(exit[row] * late[row])));
  const cause = Uint8Array.from(drawn(39_916, 47_903), (share) => Math.floor(4 * share));
  return {
    ...{ hours, role, exit, entry, cause },
    event: cause.map((code) => Math.min(code, 1)),
    group: Uint8Array.from(drawn(27_644, 51_229), (share) => Math.floor(3 * share)),
    manager: Int32Array.from(drawn(61_441, 77_041), (share) => Math.floor(500 * share)),
  };
}

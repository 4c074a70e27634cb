import { isoMonth, type Month } from '../../src/core/model/calendar';
import { DIALECTS } from '../../src/core/worlds/dialects';
import { simulate } from '../../src/core/worlds/simulate';
import { managerName } from '../../src/core/worlds/writeFiles';

const COMPANIES = 100;
const MANAGERS = 125;
const SELLERS_PER_MANAGER = 8;
const MONTHS = 36;

/**
 * The quota file of a group of a hundred simulated companies of a thousand seats each: a row per person and month,
 * some 3.6 million in all. Written company by company, so that making it needs no more room than the bytes.
 */
export function simulatedFile(companies = COMPANIES): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [encoder.encode('Employee ID,Month,Manager,Quota,Actual,Currency\n')];
  for (let company = 0; company < companies; company++) parts.push(encoder.encode(rowsOf(company)));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.length;
  }
  return bytes;
}

function rowsOf(company: number): string {
  const { workforce } = simulate('managersDiffer', {
    seed: 1 + company,
    managers: MANAGERS,
    sellersPerManager: SELLERS_PER_MANAGER,
    months: MONTHS,
  });
  const { quota, people } = workforce;
  if (!quota) throw new Error(`invalid organisation; it has no quotas: ${company}`);
  const prefix = `C${String(company).padStart(3, '0')}-`;
  let text = '';
  for (let row = 0; row < quota.person.length; row++) {
    const id = prefix + people.ids[quota.person[row]];
    const month = isoMonth(quota.month[row] as Month);
    const manager = managerName(quota.person[row] % MANAGERS, DIALECTS.english);
    text += `${id},${month},${manager},${quota.quota[row]},${quota.actual[row]},EUR\n`;
  }
  return text;
}

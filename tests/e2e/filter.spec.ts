import type { Locator, Page } from '@playwright/test';
import { openSample } from './support/files';
import { expect, expectNoAxeViolations, test } from './support/test';

const LANGUAGES = [
  {
    lang: 'en',
    regions: 'Regions',
    allRegions: 'Regions: all regions',
    only: 'Only',
    undo: 'Undo last filter',
    all: 'Show all of the data',
    period: /^Period:/,
    compare: 'Compare with the period before',
    saved: 'Saved views',
    name: 'Name of this view',
    save: 'Save this view',
    open: 'Open First half',
    rename: 'Rename First half',
    remove: 'Delete Half a year',
    done: 'Done',
    why: /whoever looks for a verdict in many parts finds one by chance/,
  },
  {
    lang: 'de',
    regions: 'Regionen',
    allRegions: 'Regionen: allen Regionen',
    only: 'Nur',
    undo: 'Letzten Filter zurücknehmen',
    all: 'Alle Daten zeigen',
    period: /^Zeitraum:/,
    compare: 'Mit dem Zeitraum davor vergleichen',
    saved: 'Gemerkte Ansichten',
    name: 'Name dieser Ansicht',
    save: 'Diese Ansicht merken',
    open: 'First half öffnen',
    rename: 'First half umbenennen',
    remove: 'Half a year löschen',
    done: 'Fertig',
    why: /Wer in vielen Teilen nach einem Urteil sucht, findet zufällig eines/,
  },
] as const;

async function openOverview(page: Page, settings: string): Promise<void> {
  await openSample(page, 'coachingCounts', settings);
  await goTo(page, `/overview${settings}`);
  // The heading takes the focus once, when the screen is there.
  await expect(page.locator('[data-figure="whole.turnover.rate"]')).toBeVisible();
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

async function counted(page: Page, what: 'people' | 'exits'): Promise<number> {
  const shown = page.locator(`[data-count=${what}]`);
  await expect(shown).toBeVisible();
  return Number(await shown.getAttribute('data-value'));
}

for (const words of LANGUAGES) {
  test(`a part is chosen, undone, compared and kept, ${words.lang}`, async ({ page }) => {
    const settings = words.lang === 'en' ? '' : '?lang=de';
    await openOverview(page, settings);
    const whole = await counted(page, 'exits');
    await page.getByRole('button', { name: words.allRegions }).click();
    const menu = page.getByRole('dialog', { name: words.regions });
    const names = await menu
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.parentElement?.textContent ?? ''));
    expect(names.length).toBeGreaterThan(1);
    let sum = 0;
    for (const name of names) {
      await menu.getByRole('button', { name: `${words.only} ${name}`, exact: true }).click();
      await expect(page.getByRole('button', { name: `${words.regions}: ${name}`, exact: true })).toBeVisible();
      sum += await counted(page, 'exits');
      expect(page.url()).not.toContain(name);
      expect(page.url()).toMatch(/[?&]region=\d+/);
    }
    expect(sum).toBe(whole);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    const last = names.at(-1) ?? '';
    const before = names.at(-2) ?? '';
    await page.goBack();
    await expect(page.getByRole('button', { name: `${words.regions}: ${before}`, exact: true })).toBeVisible();
    await page.goForward();
    await expect(page.getByRole('button', { name: `${words.regions}: ${last}`, exact: true })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('button', { name: `${words.regions}: ${before}`, exact: true })).toBeVisible();
    await page.getByRole('button', { name: words.all }).click();
    await expect(page.getByRole('button', { name: words.allRegions })).toBeVisible();
    expect(await counted(page, 'exits')).toBe(whole);
    await page.getByRole('button', { name: words.undo }).click();
    await expect(page.getByRole('button', { name: `${words.regions}: ${before}`, exact: true })).toBeVisible();

    await page.getByRole('button', { name: words.all }).click();
    await expect(page.getByRole('checkbox', { name: words.compare })).toBeDisabled();
    await page.getByRole('button', { name: words.period }).click();
    await page.getByRole('radio', { name: '2024' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: words.compare }).check();
    await expect(page).toHaveURL(/from=2024-01&to=2024-12&compare=1/);
    await expect(page.getByText(/2023.*2023/).first()).toBeVisible();

    await page.getByRole('button', { name: words.saved }).click();
    await page.getByRole('textbox', { name: words.name }).fill('First half');
    await page.getByRole('button', { name: words.save }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.all }).click();
    await page.getByRole('button', { name: words.saved }).click();
    await page.getByRole('button', { name: words.open }).click();
    await expect(page).toHaveURL(/from=2024-01&to=2024-12&compare=1/);
    await page.getByRole('button', { name: words.rename }).click();
    await page.getByRole('textbox', { name: words.rename }).fill('Half a year');
    await page.getByRole('button', { name: words.done }).click();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page.getByText('Half a year')).toHaveCount(0);

    await goTo(page, `/claim${settings}`);
    await expect(page.getByText(words.why)).toBeVisible();
  });
}

test('the words of a choice are pressed like its box, and the menu stays', async ({ page }) => {
  await openOverview(page, '');
  const pressWords = async (menu: Locator, words: string) => {
    const box = await menu.locator('label', { hasText: new RegExp(`^${words}`) }).boundingBox();
    // Well to the right of the box: only the words are there.
    await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(menu).toBeVisible();
  };
  await page.getByRole('button', { name: /^Period:/ }).click();
  const period = page.getByRole('dialog', { name: 'Period' });
  await pressWords(period, '2025');
  await expect(page).toHaveURL(/from=2025-01/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Exits counted:/ }).click();
  await pressWords(page.getByRole('dialog', { name: 'Exits counted' }), 'All exits');
  await expect(page).toHaveURL(/exits=all/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Regions: all regions' }).click();
  const regions = page.getByRole('dialog', { name: 'Regions' });
  await pressWords(regions, 'West');
  await expect(regions.getByRole('checkbox', { name: 'West' })).not.toBeChecked();
  await page.locator('h1').click();
  await expect(regions).toBeHidden();
});

test('a part is chosen with the keyboard alone', async ({ page }) => {
  await openOverview(page, '');
  const word = page.getByRole('button', { name: 'Regions: all regions' });
  await word.focus();
  await page.keyboard.press('ArrowDown');
  const menu = page.getByRole('dialog', { name: 'Regions' });
  await expect(menu.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('checkbox').nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(menu.getByRole('checkbox').nth(1)).not.toBeChecked();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=0$/);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page.getByRole('button', { name: /^Regions:/ })).toBeFocused();
});

test('a part of too few people is refused, and its sentence stays', async ({ page }) => {
  await openOverview(page, '');
  const whole = await counted(page, 'people');
  await goTo(page, '/overview?from=2023-01&to=2023-01&team=1&tenure=under90Days');
  await expect(page.locator('[data-refused=tooFew]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Period: Jan 2023' })).toBeVisible();
  await page
    .getByRole('region', { name: 'What is counted' })
    .getByRole('button', { name: 'Show all of the data' })
    .click();
  expect(await counted(page, 'people')).toBe(whole);
});

test('a note stands on the time axis, in the table and in what is read out', async ({ page }) => {
  await openOverview(page, '');
  await page.getByText('Notes on the time axis').click();
  await page.getByRole('combobox', { name: 'Month' }).selectOption('2024-05');
  await page.getByRole('textbox', { name: 'What happened' }).fill('New quota plan');
  await page.getByRole('button', { name: 'Add note' }).click();
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.getByRole('row', { name: /May 2024.*New quota plan/ })).toBeVisible();
  await page.getByRole('link', { name: 'Morale', exact: true }).click();
  // Asked in March and June: the note stands between them on the axis, and in the table with March.
  const morale = page.getByRole('figure').first();
  await expect(morale.getByText('New quota plan')).toBeVisible();
  await morale.getByRole('button', { name: 'Table' }).click();
  await expect(morale.getByRole('row', { name: /^Mar 2024.*May 2024: New quota plan/ })).toBeVisible();
});

test('a note goes to the month that stands in the field, also after the period was changed', async ({ page }) => {
  await openOverview(page, '');
  await page.getByText('Notes on the time axis').click();
  await page.getByRole('combobox', { name: 'Month' }).selectOption('2024-03');
  await page.evaluate(() => {
    location.hash = '#/overview?from=2025-01&to=2025-06';
  });
  const month = page.getByRole('combobox', { name: 'Month' });
  await expect(month.getByRole('option')).toHaveCount(6);
  await expect(month).toHaveValue('2025-06');
  await page.getByRole('textbox', { name: 'What happened' }).fill('New quota plan');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Jun 2025: New quota plan' })).toBeVisible();
});

test('on a narrow page a menu is as wide as the sentence', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openOverview(page, '');
  await page.getByRole('button', { name: /^Period:/ }).click();
  const box = await page.getByRole('dialog', { name: 'Period' }).boundingBox();
  expect(box?.width).toBeGreaterThan(270);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

for (const [lang, gone, drop, all] of [
  ['en', 'Regions: regions that cannot be chosen here', 'Drop these choices', 'Regions: all regions'],
  ['de', 'Regionen: Regionen, die hier nicht zur Wahl stehen', 'Diese Auswahl weglassen', 'Regionen: allen Regionen'],
] as const) {
  test(`an address names a region that these data do not have, ${lang}`, async ({ page }) => {
    const settings = lang === 'en' ? '' : '?lang=de';
    await openOverview(page, settings);
    await goTo(page, `/overview?region=77&from=2024-01${settings.replace('?', '&')}`);
    await expect(page.getByRole('button', { name: gone })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: drop }).click();
    await expect(page.getByRole('button', { name: all })).toBeVisible();
    await expect(page).not.toHaveURL(/region=/);
    await expect(page).toHaveURL(/from=2024-01/);
    await expect(page.locator('[data-count=people]')).toBeVisible();
  });
}

/** What each screen tells beside the period before. */
const SCREENS_COMPARED: Readonly<Record<'en' | 'de', readonly (readonly [string, RegExp[]])[]>> = {
  en: [
    ['Hours & churn', [/coaching/i, /training/i, /exits a year/i]],
    ['Leaving', [/exits a year/i, /90 days/, /a year of hire/]],
    ['Managers', [/exits a year/i, /coaching/i, /training/i]],
    ['Morale', [/morale/i, /response/i]],
  ],
  de: [
    ['Stunden & Fluktuation', [/Coaching/, /Training/, /Austritte im Jahr/]],
    ['Austritte', [/Austritte im Jahr/, /90 Tagen/, /eines Jahres/]],
    ['Führung', [/Austritte im Jahr/, /Coaching/, /Training/]],
    ['Stimmung', [/Stimmung/, /Rücklauf/]],
  ],
};

for (const [lang, shorter, period, compare, beside, misread, gone, start] of [
  [
    'en',
    'Choose a shorter or later period first',
    'Period',
    'Compare with the period before',
    'Beside the period before',
    'Part of the address was not understood and leaves nothing out: regions=0',
    'The address names choices that these data do not have',
    'Go to the start',
  ],
  [
    'de',
    'Erst einen kürzeren oder späteren Zeitraum wählen',
    'Zeitraum',
    'Mit dem Zeitraum davor vergleichen',
    'Neben dem Zeitraum davor',
    'Ein Teil der Adresse war nicht zu verstehen und schränkt nichts ein: regions=0',
    'Die Adresse nennt eine Auswahl, die es in diesen Daten nicht gibt',
    'Zum Start',
  ],
] as const) {
  test(`the way to a comparison, and addresses that mean nothing, ${lang}`, async ({ page }) => {
    const settings = lang === 'en' ? '' : '?lang=de';
    const also = settings.replace('?', '&');
    await openOverview(page, settings);
    await page.getByRole('button', { name: shorter }).click();
    await page.getByRole('dialog', { name: period }).getByRole('radio', { name: '2025' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: compare }).check();
    const opening = page.getByRole('region', { name: lang === 'en' ? 'At a glance' : 'Auf einen Blick' });
    await expect(opening).toContainText(lang === 'en' ? /the period before \(\d/ : /Zeitraum davor .*\(\d/);
    await expect(page).toHaveURL(/compare=1/);
    for (const [screen, figures] of SCREENS_COMPARED[lang]) {
      await page.getByRole('link', { name: screen, exact: true }).click();
      await expect(page.getByRole('checkbox', { name: compare })).toBeChecked();
      const table = page.getByRole('region', { name: new RegExp(`^${beside}`) });
      await expect(table.getByRole('rowheader')).toHaveText(figures);
      await expectNoAxeViolations(page);
      await page.getByRole('checkbox', { name: compare }).uncheck();
      await expect(table).toHaveCount(0);
      await page.getByRole('checkbox', { name: compare }).check();
    }
    await goTo(page, `/overview?regions=0${also}`);
    await expect(page.getByText(misread)).toBeVisible();
    await expectNoAxeViolations(page);
    await goTo(page, `/overview?from=2099-01${also}`);
    await expect(page.getByText(gone)).toBeVisible();
    await goTo(page, `/nonsense${settings}`);
    await page.getByRole('link', { name: start }).click();
    await expect(page.locator('[data-sample=tooSmall]')).toBeVisible();
  });
}

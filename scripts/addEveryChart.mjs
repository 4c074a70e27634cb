/**
 * Presses every *Add to review* of the screens with charts, and ends on the review.
 *
 * @param {import('@playwright/test').Page} page with a company open
 */
export async function addEveryChart(page) {
  for (const screen of ['Overview', 'Hours & churn', 'Leaving', 'Managers', 'Morale']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    const buttons = page.getByRole('button', { name: /^Add to review/ });
    await buttons.first().waitFor();
    for (const button of await buttons.all()) await button.click();
  }
  await page.getByRole('link', { name: 'Review', exact: true }).click();
}

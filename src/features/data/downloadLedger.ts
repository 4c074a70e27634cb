import { downloadFile } from '../../charts/downloadFile';
import type { FileReport } from '../../core/model/report';
import { dayOf, fileName } from '../../i18n/fileName';
import type { Speech } from '../../i18n/LanguageProvider';
import { ledgerCsv } from './ledgerCsv';

export async function downloadLedger(files: readonly FileReport[], speech: Speech): Promise<void> {
  const name = fileName('rowsSetAside', dayOf(new Date()), 'csv', speech.format.language);
  downloadFile(name, await ledgerCsv(files, speech));
}

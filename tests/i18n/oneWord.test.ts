import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../src/i18n/', import.meta.url);

/** What must not be said again, and the one word said in its place. */
const SAID_OTHERWISE = {
  de: [
    [/Unterstützung/, 'Rückhalt'],
    [/Einstellungsweg/, 'Rekrutierungsweg'],
    [/Antwortquote/, 'Rücklaufquote'],
    [/[Bb]leibekurve/, 'Verweilkurve'],
    [/[Tt]reppenkurve/, 'Stufenkurve'],
    [/\bSaison/, 'Jahreszeit'],
    [/zu handeln lohn/, 'sich Handeln lohnt'],
    [/reichen nicht auf/, 'Filter gelten hier nicht'],
    [/[Ww]idersprochen/, 'widerspricht'],
    [/schließt keinen ein|schließt 0 ein/, 'Auch kein Unterschied ist möglich'],
    [/unter 0: mehr/, 'mehr bis weniger'],
    [/\bArtikel/, 'Trainer'],
    [/Ausgeschieden/, 'Ausgetretene'],
    [/Verblieben/, 'Gebliebene'],
    [/Auswahlwert/, 'Eignungswert'],
    // To a German statistician that is the odds ratio.
    [/Quotenverhältnis/, 'Ratenverhältnis'],
    [/\bVerbleib\b/, 'Bleibequote'],
    [/Gegenerklärung/, 'Rivale'],
    [/Beschäftigungsjahr/, 'Personenjahr'],
    // It would break after the first hyphen.
    [/\d-%-/, '\\u2011%\\u2011'],
  ],
  en: [
    [/It is otherwise/, 'The truth is different'],
    [/\bundecided\b/, 'cannot tell'],
    [/includes none\b|interval of their difference/, 'no difference is possible too'],
    [/below 0: more/, 'more to fewer'],
    [/[Aa]rticle’s|the article (says|right)/, 'the trainer’s claim'],
  ],
} as const;

describe.each(['de', 'en'] as const)('%s', (language) => {
  const files = readdirSync(new URL(`${language}/`, ROOT), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  for (const [forbidden, said] of SAID_OTHERWISE[language])
    it(`does not say ${forbidden.source} but “${said}”`, () => {
      expect(files.length).toBeGreaterThan(30);
      const found = files.filter((name) => forbidden.test(readFileSync(new URL(`${language}/${name}`, ROOT), 'utf8')));
      expect(found).toEqual([]);
    });
});

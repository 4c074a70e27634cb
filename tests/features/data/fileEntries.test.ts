import { describe, expect, it } from 'vitest';
import { fileEntries, inOrder, openAtFirst, openQuestions, unrecognised } from '../../../src/features/data/fileEntries';
import { isFine, leadText } from '../../../src/features/data/leadText';
import { dataSums } from '../../../src/features/data/viewModel';
import { speechIn } from '../support/report';
import { AMBIGUOUS, HIRES, NOTES, snapshotFor } from './snapshot';

const PDF = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
const MANY = snapshotFor({
  'hires.csv': HIRES,
  'scan.csv': PDF,
  'march.csv': AMBIGUOUS,
  'april.csv': AMBIGUOUS.replaceAll('2022', '2021'),
  'notes.csv': NOTES,
});
const entries = fileEntries(MANY);

describe('the files', () => {
  it('need the reader, cannot be used, or are fine', () => {
    expect(entries.map(({ name, state }) => [name, state])).toEqual([
      ['hires.csv', 'fine'],
      ['scan.csv', 'unusable'],
      ['march.csv', 'needsYou'],
      ['april.csv', 'needsYou'],
      ['notes.csv', 'needsYou'],
    ]);
  });

  it('that are texts need nobody and count for nothing beside tables', () => {
    const licence = 'Permission is hereby granted, free of charge, to any person.\nThe software is provided as is.\n';
    const snapshot = snapshotFor({ LICENSE: licence, 'NOTES.md': licence, 'hires.csv': HIRES });
    const beside = fileEntries(snapshot);
    expect(inOrder(beside).map(({ name, state }) => [name, state])).toEqual([
      ['hires.csv', 'fine'],
      ['LICENSE', 'text'],
      ['NOTES.md', 'text'],
    ]);
    expect(isFine(beside)).toBe(true);
    expect(unrecognised(beside)).toBe(0);
    expect(dataSums(snapshot.files)).toEqual(dataSums(snapshotFor({ 'hires.csv': HIRES }).files));
    expect(leadText(snapshot, beside, speechIn('en'))).toBe(
      leadText(snapshotFor({ 'hires.csv': HIRES }), fileEntries(snapshotFor({ 'hires.csv': HIRES })), speechIn('en')),
    );
    expect(dataSums(snapshotFor({ LICENSE: licence }).files)).toMatchObject({ files: 1, unusable: 1 });
  });

  it('come in the order of their need, else as dropped', () => {
    expect(inOrder(entries).map(({ name }) => name)).toEqual([
      'march.csv',
      'april.csv',
      'notes.csv',
      'scan.csv',
      'hires.csv',
    ]);
  });

  it('stand open where they wait; of those alike the first', () => {
    expect([...openAtFirst(entries)]).toEqual(['march.csv', 'notes.csv']);
    expect([...openAtFirst(fileEntries(snapshotFor({ 'hires.csv': HIRES })))]).toEqual(['hires.csv']);
    const fine = fileEntries(snapshotFor({ 'hires.csv': HIRES, 'more.csv': HIRES.replaceAll('M', 'N') }));
    expect([...openAtFirst(fine)]).toEqual([]);
  });

  it('ask a question once for all files alike', () => {
    expect(openQuestions(entries)).toBe(2);
    expect(unrecognised(entries)).toBe(1);
  });

  it('keep their tables together', () => {
    const text = 'employee id,month,quota,actual,training hours\n1,2024-01,10,12,3\n2,2024-01,10,9,2\n';
    const [entry, ...others] = fileEntries(snapshotFor({ 'measures.csv': text }));
    expect(others).toEqual([]);
    expect(entry?.parts.map(({ report }) => report.table)).toEqual(['quota', 'training']);
  });
});

describe('the first sentence', () => {
  const lead = (files: Readonly<Record<string, string>>, language: 'en' | 'de' = 'en') => {
    const snapshot = snapshotFor(files);
    return leadText(snapshot, fileEntries(snapshot), speechIn(language));
  };

  it('names what needs the reader', () => {
    expect(isFine(entries)).toBe(false);
    expect(leadText(MANY, entries, speechIn('en'))).toBe(
      'Please decide: 2 ambiguous columns and one unrecognised file. All else is understood.',
    );
    expect(leadText(MANY, entries, speechIn('de'))).toBe(
      'Bitte entscheiden Sie: 2 mehrdeutige Spalten und eine nicht erkannte Datei. Alles andere ist verstanden.',
    );
  });

  it('says nothing of other files where there are none', () => {
    expect(lead({ 'notes.csv': NOTES })).toBe('Please decide: one unrecognised file. Nothing can be used before that.');
    expect(lead({ 'notes.csv': NOTES }, 'de')).toBe(
      'Bitte entscheiden Sie: eine nicht erkannte Datei. Vorher lässt sich nichts verwenden.',
    );
  });

  it('does not say all is well where something bears on the result', () => {
    expect(lead({ 'hires.csv': HIRES })).toBe(
      'Everything was understood, but one thing bears on the result; it stands below.',
    );
  });

  it('does not say so either where a file is not used', () => {
    expect(lead({ 'hires.csv': HIRES, 'scan.csv': PDF })).toMatch(/^One file is not used; the reason stands beside it/);
    const strangers = 'employee_id,month,coaching hours\nX1,2022-03,2\nX2,2022-03,1\n';
    expect(lead({ 'hires.csv': HIRES, 'coaching.csv': strangers })).toMatch(/^One file is not used/);
  });

  it('says when nothing can be computed, or used', () => {
    expect(lead({ 'hires.csv': 'employee_id,hire_date\n1,2022-01-01\n' })).toBe(
      'Everything was understood, but nothing can be computed yet.',
    );
    expect(lead({ 'scan.csv': PDF })).toMatch(/^None of these files can be used yet/);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licenceTexts, runTimePackages } from '../../scripts/licences.mjs';
import { projectRoot } from '../../scripts/project.mjs';

const texts = licenceTexts();

it('passes on the notice of every run-time dependency, and of what those depend on', () => {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const names = runTimePackages().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'scheduler', 'd3-scale']));
  for (const { name, version } of runTimePackages()) expect(texts).toContain(`\n${name} ${version} (`);
});

it('holds the licences in full', () => {
  expect(texts).toContain('Copyright 2016 The Inter Project Authors');
  expect(texts).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(texts).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  expect(texts.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(10);
});

it('names nothing that is for development only', () => {
  expect(runTimePackages().map(({ name }) => name)).not.toEqual(expect.arrayContaining(['vite']));
});

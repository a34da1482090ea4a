import { expect, test } from 'vitest';
import type { Extraction, Finding } from '#shared/contract/index.ts';
import { hasOpenFinding, indexFindings, splitFindings } from '#shared/ui/text/related.ts';
import { extraction } from '../../fixtures/extraction.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

test('a finding belongs to what it is about, not to all that stands in its evidence', () => {
  const mention = extraction.documents[0]?.mentions[2];
  if (!mention) throw new Error('no mention');
  const wide: Extraction = {
    ...extraction,
    findings: extraction.findings.map((finding) =>
      finding.code === 'date-conflict' ? { ...finding, evidence: [mention] } : finding,
    ),
  };
  const index = indexFindings(wide);
  expect(codes(index.get('document:d1') ?? [])).toEqual(['date-conflict']);
  expect(index.has('agency:a3')).toBe(false);
  expect(codes(index.get('agency:a6') ?? [])).toEqual(['reorganised-agency']);
  expect(codes(index.get('indicator:i10') ?? [])).toEqual(['arithmetic-verified']);
});

test('only what does not add up counts as a point to check', () => {
  const index = indexFindings(extraction);
  expect(hasOpenFinding(index, 'document', 'd1')).toBe(true);
  expect(hasOpenFinding(index, 'agency', 'a6')).toBe(false);
  expect(hasOpenFinding(index, 'indicator', 'i10')).toBe(false);
});

test('findings are told gravest first, quiet notes and what agrees apart', () => {
  const grave = { ...extraction.findings[2], severity: 'error' } as Finding;
  const { open, noted, verified } = splitFindings([...extraction.findings.slice(0, 2), grave]);
  expect(codes(open)).toEqual(['total-mismatch', 'date-conflict', 'type-symbol-mismatch']);
  expect([...noted, ...verified]).toEqual([]);
  const quiet = splitFindings(extraction.findings);
  expect(codes(quiet.noted)).toEqual(['reorganised-agency']);
  expect(codes(quiet.verified)).toEqual(['arithmetic-verified', 'arithmetic-verified']);
});

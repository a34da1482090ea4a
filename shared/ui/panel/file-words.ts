import type { FileStep, PanelState } from '../types.ts';
import type { View } from '../view.tsx';

/** What is being done with a file, in words. */
export function stepWords(step: FileStep, { t }: Pick<View, 't'>): string {
  return step.kind === 'pages' || step.kind === 'ocr'
    ? t(`fileStep:${step.kind}`, { page: step.page, of: step.of })
    : t(`fileStep:${step.kind}`);
}

/** Why a file, or its text, could not be read. */
export function whyWords(
  { why }: Extract<PanelState, { kind: 'file-failed' }>,
  { t, language }: View,
): string {
  return 'file' in why
    ? (why.words?.[language] ?? t('failed:unknown'))
    : `${t('fileTextFailed')} ${t(`failed:${why.text}`)}`;
}

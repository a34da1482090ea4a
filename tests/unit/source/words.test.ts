import { describe, expect, it } from 'vitest';
import { tokenize } from '#shared/engine/scan/tokens.ts';

describe('words of a text', () => {
  it('are what stands there in normal form', () => {
    const { word } = tokenize('Số 52-NQ/TW, HOÀ BÌNH đạt 97,8%');
    expect(word).toEqual([
      'số',
      '52',
      '-',
      'nq',
      '/',
      'tw',
      ',',
      'hòa',
      'bình',
      'đạt',
      '97',
      ',',
      '8',
      '%',
    ]);
  });

  it('stay right however many there are', () => {
    const names = Array.from(
      { length: 90_000 },
      (_, i) => `x${i.toString(36).replace(/\d/g, (d) => 'ghijklmnop'[Number(d)] as string)}`,
    );
    expect(tokenize(names.join(' ')).word).toEqual(names);
  });

  it('may be as long as they like', () => {
    const long = 'a'.repeat(5000);
    expect(tokenize(`${long} ${'7'.repeat(300)}`).word).toEqual([long, '7'.repeat(300)]);
  });
});

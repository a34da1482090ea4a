import fc from 'fast-check';

/** Property tests give the same answer at every run; `SOI_SEED=random`, or a number, looks elsewhere. */
const seed = process.env.SOI_SEED ?? '20261122';
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });

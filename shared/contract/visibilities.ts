/** By themselves, so that the panel's sheet need not load the schemas. */
export const VISIBILITIES = ['unlisted', 'public'] as const;

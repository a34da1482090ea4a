/** The pinned version of the reference's script, Scalar's; `npm run build:api` refuses another. */
export const REFERENCE_VERSION = '1.72.1';

/** Its address says its version, so that a browser may keep it for good: a new version has a new one. */
export const REFERENCE_ASSET = `/assets/scalar-${REFERENCE_VERSION}.js`;

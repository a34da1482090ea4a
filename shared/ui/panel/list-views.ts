/** All that lists things and findings, loaded together. */
export { FindingList } from './FindingList.tsx';
export { Lists } from './Lists.tsx';

/** All that shows a file, loaded together. */
export { FileFailed, FileHead, ReadingFile } from './FileStates.tsx';
export { InContext } from './InContext.tsx';

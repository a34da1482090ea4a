import { answer } from '../answer.ts';
import { readPdf } from './read-pdf.ts';

answer((bytes, onPage) => readPdf(new Uint8Array(bytes), onPage));

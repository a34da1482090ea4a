import { answer } from '../answer.ts';
import { readDocx } from './read-docx.ts';

answer((bytes) => readDocx(bytes));

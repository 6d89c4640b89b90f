import { opened as english, type OpenedWords } from './en.ts';

export const opened: OpenedWords = english;

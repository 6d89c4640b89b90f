import { guess } from '../../dataset/opened/guess.ts';

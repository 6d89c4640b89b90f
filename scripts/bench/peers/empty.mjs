import { start } from './page.mjs';

start(() => () => {});

export * from '../model/csl.ts';

import { Failure } from '../../domain/failure.ts';
import type { Parser } from '../format.ts';

/** Photographed and scanned pages without a PDF around them. */
export const parser: Parser = {
  version: 'image@1',
  parse: () => Promise.reject(new Failure('document.unsupported')),
};

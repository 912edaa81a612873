import { describe, expect, it } from 'vitest';
import { readIdentifier } from '../../../src/core/importing/registries/identifier.ts';

describe('what is typed', () => {
  it.each([
    ['10.1002/jcop.20403', 'doi', '10.1002/jcop.20403'],
    [' doi:10.1002/jcop.20403. ', 'doi', '10.1002/jcop.20403'],
    ['https://doi.org/10.1016/S0140-6736(97)11096-0', 'doi', '10.1016/S0140-6736(97)11096-0'],
    ['doi.org/10.1002/jcop.20403', 'doi', '10.1002/jcop.20403'],
    ['https://dx.doi.org/10.1002%2Fjcop.20403', 'doi', '10.1002/jcop.20403'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1002/jcop.20403', 'doi', '10.1002/jcop.20403'],
    [
      'https://link.springer.com/article/10.1007/s10464-010-9393-y',
      'doi',
      '10.1007/s10464-010-9393-y',
    ],
    ['https://example.org/x?doi=10.1002/jcop.20403&y=1', 'doi', '10.1002/jcop.20403'],
    ['978-0-9802004-4-7', 'isbn', '9780980200447'],
    ['ISBN 0980200440', 'wrong', 'ISBN 0980200440'],
    ['ISBN: 0-262-03384-4', 'isbn', '9780262033848'],
    ['9780980200448', 'wrong', '9780980200448'],
    ['PMID: 25344497', 'pmid', '25344497'],
    ['25344497', 'pmid', '25344497'],
    ['https://pubmed.ncbi.nlm.nih.gov/25344497/', 'pmid', '25344497'],
    ['arXiv:1706.03762v5', 'arxiv', '1706.03762v5'],
    ['hep-th/9901001', 'arxiv', 'hep-th/9901001'],
    ['https://arxiv.org/pdf/1706.03762', 'arxiv', '1706.03762'],
    ['https://openlibrary.org/isbn/9780980200447', 'isbn', '9780980200447'],
    ['https://example.org/talks', 'url', 'https://example.org/talks'],
    ['@article{x, title = {T}}', 'record', '@article{x, title = {T}}'],
    ['TY  - JOUR\nER  - ', 'record', 'TY  - JOUR\nER  -'],
    ['[{"id": "x"}]', 'record', '[{"id": "x"}]'],
    ['Rules for radicals', 'title', 'Rules for radicals'],
    ['1984', 'title', '1984'],
  ])('%s is told apart', (typed, kind, value) => {
    expect(readIdentifier(typed)).toMatchObject({ kind, value });
  });

  it('says what is wrong with an ISBN', () => {
    expect(readIdentifier('9780980200448')).toMatchObject({
      reason: expect.stringContaining('last digit does not check'),
    });
    expect(readIdentifier('ISBN 97809802004')).toMatchObject({
      reason: 'An ISBN has 10 or 13 digits; this has 11.',
    });
  });
});

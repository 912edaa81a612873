/** Letters that are no letter and a mark, with those that stand for them in names of files. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
    ...{ ŋ: 'n', ĸ: 'k', ŧ: 't', ə: 'e', ɓ: 'b', ɗ: 'd', ƙ: 'k', ơ: 'o', ư: 'u' },
    // Cyrillic, as the BGN/PCGN romanization has it, without its diacritics.
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k' },
    ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
    ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e' },
    ...{ ю: 'yu', я: 'ya', і: 'i', є: 'ye', ґ: 'g', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj' },
    ...{ ћ: 'c', џ: 'dz' },
    // Greek, as ISO 843 transcribes it.
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k' },
    ...{ λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't' },
    ...{ υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  }),
);

/**
 * A text in lower case, without marks, with Latin letters for those of Cyrillic and Greek. What is
 * of another script stays as it is.
 */
export function latin(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

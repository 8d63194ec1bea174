import anyAscii from 'any-ascii';

/** What Arabic script writes: consonants, and of the vowels the long ones alone. */
export const isAbjad = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Two letters that stand for one sound, as any-ascii writes them. */
const pairs = /^(?:sh|kh|gh|th|dh|ch|zh)/;
const consonant = /^[b-df-hj-np-tv-z]/;
/** No word of these languages is spoken with so many consonants in a row. */
const SPOKEN_TOGETHER = 2;

/** The sounds of a word in Latin letters, each with whether it is a consonant. */
function soundsOf(latin: string): { readonly letters: string; readonly isConsonant: boolean }[] {
  const sounds = [];
  for (let at = 0; at < latin.length; ) {
    const letters = pairs.exec(latin.slice(at))?.[0] ?? (latin[at] as string);
    sounds.push({ letters, isConsonant: consonant.test(letters) });
    at += letters.length;
  }
  return sounds;
}

/** Long vowels: `w` and `y` are u and i but where a word begins with them or a vowel stands beside. */
function withLongVowels(latin: string): string {
  return latin.replace(/[wy]/g, (letter, at: number) => {
    const isBeside = /[aiu]/.test(latin[at - 1] ?? '') || /a/.test(latin[at + 1] ?? '');
    return at === 0 || isBeside ? letter : letter === 'w' ? 'u' : 'i';
  });
}

/**
 * A word of Arabic script in Latin letters that can be read aloud: short vowels are not written, and where consonants stand together that cannot be spoken so, an "a"
 * is put between them. Which vowel it is only those know who know the word.
 */
export function romaniseAbjad(word: string): string {
  const bare = word
    .normalize('NFC')
    // an ʿayn that opens a word has a vowel (Adnan)
    .replace(/^(ال)?ع(?=[^\sاويع])/u, '$1ا')
    .replace(/[أإآٱا]/gu, 'a')
    .replace(/[عء]/gu, '')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي')
    .replace(/[ةه]$/u, 'a');
  const latin = withLongVowels(
    anyAscii(bare)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  ).replace(/a{2,}/g, 'a');
  const sounds = soundsOf(latin);
  let out = '';
  let row = 0;
  for (const [at, { letters, isConsonant }] of sounds.entries()) {
    row = isConsonant ? row + 1 : 0;
    const isLast = at === sounds.length - 1;
    // a word begins and ends with one consonant, and within it two stand together
    const most = isLast || out.length === sounds[0]?.letters.length ? 1 : SPOKEN_TOGETHER;
    if (row > most) {
      out += 'a';
      row = 1;
    }
    out += letters;
  }
  return out;
}

/** A letter of each script that a document may be written in. */
const letters = { 'Noto Sans Khmer': 'ក', 'Noto Sans Arabic': 'ا', Vazirmatn: 'پ', 'Noto Sans': 'ạ' } as const;

/** Fetches the fonts of all scripts: a text whose font comes after it is shown moves its lines. */
export function loadFonts(): void {
  for (const [name, letter] of Object.entries(letters)) for (const weight of [400, 600]) void document.fonts?.load(`${weight} 1em "${name}"`, letter);
}

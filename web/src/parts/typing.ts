const wordless = new Set(['radio', 'checkbox', 'button', 'submit', 'file', 'range', 'color']);

/** Whether letters that are pressed are text where the focus is: in a field of words, not at a choice between buttons. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !wordless.has(target.type);
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}
